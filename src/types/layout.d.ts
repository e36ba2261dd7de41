/** What our Layout takes beside the stock one’s props. */
declare module '@theme/Layout' {
  interface Props {
    /** The page that this one belongs to, where it is no section of the site: the case study of a revision’s page. */
    readonly above?: {readonly to: string; readonly title: string};
  }
}
