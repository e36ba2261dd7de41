/**
 * House rules for oxlint that its own rules cannot say. JavaScript, because oxlint loads it in whatever Node runs it.
 * Named in .oxlintrc.json; a test beside this file plants each violation.
 */

const noClock = {
  create(context) {
    return {
      NewExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0) {
          context.report({node, message: 'new Date() reads the clock: take the moment as an argument.'});
        }
      },
    };
  },
};

export default {meta: {name: 'house'}, rules: {'no-clock': noClock}};
