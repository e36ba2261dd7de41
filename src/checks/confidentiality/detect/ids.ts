import {isPlaceholder, openNamespaces} from '../allow/names.ts';

/** Ids that documents of a standard or a vendor use: W3C’s trace context, B3, X-Ray. */
const documented =
  /^(?:4bf92f3577b34da6a3ce929d0e0e4736|00f067aa0ba902b7|0af7651916cd43dd8448eb211c80319c|b7ad6b7169203331|80f198ee56343ba864fe8b2a57d3eff7|e457b5a2e4d86bd1|05e3ac9a4f6e3b90|463ac35c9f6413ad48485a3953bb6124|a2fb4a1d1a96d312|1-5759e988-bd862e3fe1be46a994272793|53995c3f42cd8ad8)/i;

/** True for zeros, one character again and again, counting up, and the examples of standards. */
export function isNothing(id: string): boolean {
  const digits = id.replaceAll(/[-/]/g, '').toLowerCase();
  return (
    documented.test(id) ||
    /^(.)\1+$/.test(digits) ||
    /^1?0+1?$/.test(digits) ||
    /^(?:0123456789(?:abcdef)?)+/.test(digits) ||
    /^(?:1234567890)+/.test(digits) ||
    /^(?:deadbeef)+$/.test(digits) ||
    isPlaceholder(id)
  );
}

/** True for the id of an order or a party that is somebody’s: no example, no date, no zeros. */
export function isOwnId(value: string): boolean {
  const isExample =
    /^(?:(?:CLIENT|SENDER|TARGET|BROKER|BUYSIDE|SELLSIDE|EXCHANGE|INITIATOR|ACCEPTOR|SERVER|EXECUTOR|EXEC|BANZAI|ORDER[-_]?ID|CLORDID|ACCOUNT|ID|TW|ISLD|ARCA|NOTPROVIDED|NONREF)\d?|(?:ord|order|id|test|foo|abc|example|exec|cl)?[-_]?(?:0*\d{1,3}|0*1234?5?6?7?8?9?0?|(\d)\1*))$/i;
  return (
    !isPlaceholder(value) &&
    !isExample.test(value) &&
    !/^\d{4}-\d\d-\d\d/.test(value) &&
    !/^(?:0x)?0+$/.test(value) &&
    !isNothing(value)
  );
}

/** True for a namespace of Kubernetes that is somebody’s. */
export function isOwnSpace(name: string): boolean {
  return (
    !isPlaceholder(name) &&
    !openNamespaces.has(name.toLowerCase()) &&
    !/^(?:http|std|my-[\w-]+|your-[\w-]+|xml|svg|the|is|of|and|for|in|to|as|openshift-.*|kube-.*|string|users?|cache|sessions?|custom|common|core|utils?|config|settings|events?|auth|admin|main|global|name|module|debug|root)$/i.test(
      name,
    )
  );
}
