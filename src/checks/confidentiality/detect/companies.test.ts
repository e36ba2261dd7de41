import {describe, expect, it} from 'vitest';
import {companies} from './companies.ts';

function found(text: string): readonly string[] {
  return companies(text, 'prose').map(({start, end}) => text.slice(start, end));
}

describe('a company', () => {
  it('is the words with a capital before its legal form', () => {
    expect(found('We worked for Nordwall Logistik GmbH in 2021.')).toEqual(['Nordwall Logistik GmbH']);
    expect(found('Subject: C=DE, O=Halden & Cie AG, OU=IT')).toEqual(['Halden & Cie AG']);
    expect(found('the Nordwall Versicherungs-AG')).toEqual([]);
    expect(found('for Nordwall Versicherungs-AG')).toEqual(['Nordwall Versicherungs-AG']);
  });

  it('is none in a notice, under a public maker, or where the form is another word', () => {
    expect(found('Copyright 2024 Nordwall Logistik GmbH')).toEqual([]);
    expect(found('It runs on Amazon Web Services, Inc. and on Java SE.')).toEqual([]);
    expect(found('SAS disks, AS 64500, an AG in Germany, CC BY-SA 4.0')).toEqual([]);
  });
});
