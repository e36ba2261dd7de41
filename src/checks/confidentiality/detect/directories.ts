import {isOpenDomain, isPlaceholderDomain} from '../allow/domains.ts';
import {isPlaceholder} from '../allow/names.ts';
import type {Detector} from '../leak.ts';
import {find} from './find.ts';

/** A part of a domain in a name of LDAP: `dc=bank,dc=net`. */
const component = /\bdc=(?<v>[a-z\d][\w-]*)(?=, ?dc=(?<next>[a-z]{2,18})\b)/dgi;
const openComponent =
  /^(?:example|test|local|localdomain|invalid|ad|corp|internal|my-?\w*|foo|bar|planetexpress)$/i;
/** A realm of Kerberos, behind a principal. */
const realm =
  /(?<=[\w$*-]@|\bkrbtgt\/|\b(?:default_)?realm ?[:=] ?)(?<v>[A-Z\d-]+(?:\.[A-Z\d-]+){0,3}\.[A-Z]{2,10})(?![\w.-])/dg;

/** Domains as directories write them: LDAP in parts, Kerberos in capitals. */
export const directories: Detector = (text, kind) =>
  kind === 'prose'
    ? []
    : [
        ...find(
          'host',
          text,
          component,
          ({text: name, groups}) =>
            !openComponent.test(name) &&
            !isPlaceholder(name) &&
            !isOpenDomain(`${name}.${groups['next'] ?? ''}`, 'documentation'),
        ),
        ...find(
          'host',
          text,
          realm,
          ({text: name}) =>
            !isOpenDomain(name.toLowerCase(), 'documentation') &&
            !isPlaceholderDomain(name.toLowerCase()) &&
            !/^(?:ATHENA\.MIT\.EDU|ACME\.COM|REALM\.COM)$/.test(name),
        ),
      ];
