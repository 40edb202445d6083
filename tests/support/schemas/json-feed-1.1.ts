const address = { type: 'string', pattern: '^https?://' };
const text = { type: 'string', minLength: 1 };
const rfc3339 = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$',
};

/** JSON Feed 1.1 after https://www.jsonfeed.org/version/1.1/, with the fields this site uses; others are not allowed. */
export const jsonFeedSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    description: text,
    language: text,
    home_page_url: address,
    feed_url: address,
    items: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id'],
        anyOf: [{ required: ['content_text'] }, { required: ['content_html'] }],
        properties: {
          id: text,
          url: address,
          title: text,
          summary: text,
          content_text: text,
          date_published: rfc3339,
          tags: { type: 'array', items: text },
          language: text,
        },
      },
    },
  },
};
