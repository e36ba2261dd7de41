import {describe, expect, it} from 'vitest';
import {isCode} from './is-code.ts';

describe('a document with code of its own', () => {
  it.each([
    ['imports', "import x from './x';\n\nText."],
    ['imports for an effect', "Text.\n\nimport './x.css';"],
    ['exports', 'export const three = 3;\n\nThere are {three}.'],
    ['requires', "<img src={require('./x.png').default} />"],
    ['imports where it is used', "{await import ('./x')}"],
    ['imports after a fence', "```\nlet x;\n```\nimport x from './x';\n\n```\nlet y;\n```"],
    [
      'imports after a fence that ends elsewhere',
      "```\nlet x;\n  ```\nimport x from './x';\n\n```\nlet y;\n```",
    ],
    ['imports after a longer end', "~~~\nlet x;\n~~~~~\nimport x from './x';\n\n~~~\nlet y;\n~~~"],
    [
      'imports after a fence in a list',
      "- ```\n  let x;\n  ```\n\nimport x from './x';\n\n- a\n  ```\n  let y;\n  ```",
    ],
    ['imports after a list that ends a fence', "1. ```\n   let x;\n\nimport x from './x';"],
    ['imports after code in a line', "```let x``` is text.\n\nimport x from './x';\n\n```\nlet y;\n```"],
    [
      'imports in lines that end as on Windows',
      "```\r\nlet x;\r\n```\r\nimport x from './x';\r\n\r\n```\r\n```\r\n",
    ],
  ])('%s', (_, source) => expect(isCode(source)).toBe(true));
});

describe('a document of text', () => {
  it.each([
    ['says “import” and “export” within a line', 'What we import, and what the others export.'],
    ['begins a line with a longer word', 'Important lines.\n\nimported goods\n\nexporters'],
    [
      'shows code in a fence',
      "```ts title=\"x.ts\"\nimport x from './x';\nexport const y = require('y');\n```",
    ],
    ['shows code in a fence of tildes', "~~~\nimport x from './x';\n```\nexport const y = 1;\n~~~"],
    ['shows a fence in a fence', "````md\n```\nimport x from './x';\n```\nimport y from './y';\n````"],
    [
      'shows code in a list',
      "- a\n\n  ```ts\n  import x from './x';\n  const y = require('y');\n  ```\n\n- b",
    ],
    ['shows code in a list without a text', "- ```ts\n  const y = require('y');\n  ```"],
    ['shows code in a quotation', "> ```ts\n> const y = require('y');\n> ```"],
    ['ends its lines as on Windows', "```ts\r\nimport x from './x';\r\n```\r\n"],
    ['shows how a fence begins', "```\n```ts\nimport x from './x';\n```"],
    ['forgets to end a fence', "```ts\nimport x from './x';\n"],
    ['is empty', ''],
  ])('%s', (_, source) => expect(isCode(source)).toBe(false));
});
