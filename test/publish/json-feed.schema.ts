/** JSON Feed 1.1 as its specification words it, https://www.jsonfeed.org/version/1.1/, plus what the contract asks of items. */
const url = { type: 'string', minLength: 1 };
const instant = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$' };
const author = { type: 'object', properties: { name: { type: 'string' }, url }, minProperties: 1 };

export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: url,
    feed_url: url,
    next_url: url,
    language: { enum: ['zh-CN', 'en'] },
    authors: { type: 'array', items: author },
    items: {
      type: 'array',
      maxItems: 100,
      items: {
        type: 'object',
        required: ['id', 'content_html', 'title', 'tags', 'language', '_jianbao'],
        properties: {
          id: { type: 'string', pattern: '^[0-9a-f]{16}$' },
          url,
          external_url: { type: 'string', pattern: '^https?://' },
          title: { type: 'string' },
          content_html: { type: 'string', minLength: 1 },
          summary: { type: 'string' },
          date_published: instant,
          date_modified: instant,
          tags: { type: 'array', minItems: 1, items: { type: 'string' } },
          language: { enum: ['zh-CN', 'en'] },
          _jianbao: { type: 'object', required: ['schema', 'story', 'category', 'articles', 'conflicts'] },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
} as const;
