import {lintSource} from '@secretlint/core';
import {creator} from '@secretlint/secretlint-rule-preset-recommend';
import {isExample} from './detect/credentials.ts';

/** A vendor’s token in a text: UTF-16 units from `start` to before `end`. */
export type VendorToken = {readonly start: number; readonly end: number; readonly vendor: string};

/** What secretlint’s recommended rules find in a text. Its own messages are not used: they may hold the value. */
export async function vendorTokens(file: string, text: string): Promise<readonly VendorToken[]> {
  const {messages} = await lintSource({
    source: {content: text, filePath: file, ext: /\.\w+$/.exec(file)?.[0] ?? '.txt', contentType: 'text'},
    options: {
      noPhysicFilePath: true,
      maskSecrets: true,
      config: {rules: [{id: '@secretlint/secretlint-rule-preset-recommend', rule: creator}]},
    },
  });
  return messages
    .filter(({range: [start, end]}) => !isTemplate(text.slice(start, end)))
    .map(({range: [start, end], ruleId}) => ({
      start,
      end,
      vendor: ruleId.replace(/^.*secretlint-rule-/, ''),
    }));
}

/** True for the address of a database whose password says that one would stand there: `postgres://<user>:<password>@…`. */
function isTemplate(value: string): boolean {
  const [, password] = /^[a-z][a-z\d+.-]*:\/\/[^\s:@/]*:([^\s@/]+)@/i.exec(value) ?? [];
  return password !== undefined && isExample(password);
}
