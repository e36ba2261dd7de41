import type {NoteSummary} from '../notes/note-summary.ts';
import {resolve, type UnknownReference} from './related-references.ts';

/** What is read of a note, as the blog plugin loads it. */
export type Note = {
  readonly metadata: {
    readonly permalink: string;
    readonly title: string;
    readonly description: string;
    readonly date: Date;
    readonly unlisted: boolean;
    readonly readingTime?: number | undefined;
    readonly source: string;
    readonly frontMatter: {readonly [key: string]: unknown};
  };
};

/** What is read of a case study. */
export type RelatedStudy = {
  readonly slug: string;
  readonly title: string;
  readonly to: string;
  readonly year?: number | undefined;
  readonly service?: string | undefined;
  readonly practice: readonly string[];
};

/** A practice or services page; `id` is its file’s name. */
export type EngagementPage = {readonly id: string; readonly title: string; readonly permalink: string};

export type PageLink = {readonly to: string; readonly title: string};

/** The first of a list, and how many it leaves out: a page keeps its weight at any number of studies and notes. */
export type Links<T> = {readonly shown: readonly T[]; readonly more: number};

/** Both ends of what was declared once: in `study.yaml` (`practice`, `service`), in a note’s front matter (`practice`, `cases`). */
export type Related = {
  /** The newest notes. */
  readonly latest: readonly NoteSummary[];
  /** By file name of the practice page. Cases come from the newest year on, notes newest first. */
  readonly practice: Readonly<
    Record<string, {readonly cases: Links<PageLink>; readonly notes: Links<NoteSummary>}>
  >;
  readonly services: Readonly<Record<string, {readonly cases: Links<PageLink>}>>;
  /** By slug. */
  readonly studies: Readonly<Record<string, StudyLinks>>;
  /** By permalink, as the blog plugin gives it. */
  readonly notes: Readonly<
    Record<string, {readonly practice: readonly PageLink[]; readonly cases: readonly PageLink[]}>
  >;
};

export type StudyLinks = {
  readonly practice: readonly PageLink[];
  readonly services: readonly PageLink[];
  readonly notes: Links<NoteSummary>;
};

type Sources = {
  /** Newest first. */
  readonly notes: readonly Note[];
  readonly studies: readonly RelatedStudy[];
  readonly practice: readonly EngagementPage[];
  readonly services: readonly EngagementPage[];
};

const LATEST = 3;
const SHOWN = 8;

/** Relates listed notes, studies, services and practice pages, and tells which names nothing answers to. */
export function relate({notes, studies, practice, services}: Sources): {
  readonly related: Related;
  readonly unknown: readonly UnknownReference[];
} {
  const byYear = studies.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const listed = notes.filter(({metadata}) => !metadata.unlisted);
  const practiceOfStudy = resolve('practice', byYear, studyFile, (study) => study.practice, practice, idOf);
  const serviceOfStudy = resolve('service', byYear, studyFile, serviceIds, services, idOf);
  const practiceOfNote = resolve('practice', listed, noteFile, fieldIds('practice'), practice, idOf);
  const casesOfNote = resolve('cases', listed, noteFile, fieldIds('cases'), byYear, ({slug}) => slug);
  const related: Related = {
    latest: listed.slice(0, LATEST).map(noteLink),
    practice: record(practice, idOf, (page) => ({
      cases: first(practiceOfStudy.from(page).map(studyLink)),
      notes: first(practiceOfNote.from(page).map(noteLink)),
    })),
    services: record(services, idOf, (page) => ({cases: first(serviceOfStudy.from(page).map(studyLink))})),
    studies: record(
      studies,
      ({slug}) => slug,
      (study) => ({
        practice: practiceOfStudy.to(study).map(pageLink),
        services: serviceOfStudy.to(study).map(pageLink),
        notes: first(casesOfNote.from(study).map(noteLink)),
      }),
    ),
    notes: record(
      listed,
      ({metadata}) => metadata.permalink,
      (note) => ({
        practice: practiceOfNote.to(note).map(pageLink),
        cases: casesOfNote.to(note).map(studyLink),
      }),
    ),
  };
  const unknown = [practiceOfStudy, serviceOfStudy, practiceOfNote, casesOfNote].flatMap(
    (relation) => relation.unknown,
  );
  return {related, unknown};
}

function studyFile({slug}: RelatedStudy): string {
  return `case-studies/${slug}/study.yaml`;
}

function serviceIds({service}: RelatedStudy): readonly string[] {
  return service === undefined ? [] : [service];
}

function noteFile({metadata}: Note): string {
  return metadata.source.replace(/^@site\//, '');
}

function fieldIds(field: string): (note: Note) => readonly string[] {
  return ({metadata}) => {
    const value = metadata.frontMatter[field];
    return Array.isArray(value) ? value.map(String) : [];
  };
}

function idOf({id}: EngagementPage): string {
  return id;
}

function pageLink({permalink, title}: EngagementPage): PageLink {
  return {to: permalink, title};
}

function studyLink({to, title}: RelatedStudy): PageLink {
  return {to, title};
}

function noteLink({metadata: {permalink, title, description, date, readingTime}}: Note): NoteSummary {
  return {permalink, title, description, date: date.toISOString(), readingTime};
}

function first<T>(all: readonly T[]): Links<T> {
  return {shown: all.slice(0, SHOWN), more: Math.max(0, all.length - SHOWN)};
}

function record<T, V>(
  items: readonly T[],
  key: (item: T) => string,
  value: (item: T) => V,
): Record<string, V> {
  return Object.fromEntries(items.map((item) => [key(item), value(item)]));
}
