/** A region or a zone of a cloud. */
const region =
  /^(?:[a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]+-\d|global|[a-z]+-[a-z]+\d|dualstack|fips|accesspoint|s3-[\w-]+)$/;
/** Parts of a provider’s own names: what a service is called, and no customer. */
const service =
  /^(?:(?:api|runtime|data|control|export|monitoring|snapshot|replication|delivery|logs|edgelambda|vpc-flow-logs|kms|sts|sqs|sns|ecs|ecs-tasks|eks|eks-fargate|ec2|ec2messages|ssmmessages|lambda|s3|s3-control|s3-accelerate|states|events|scheduler|pipes|rds|rds-data|elasticache|elasticloadbalancing|elasticmapreduce|es|kinesis|firehose|dynamodb|streams|dax|redshift|glue|athena|batch|ssm|secretsmanager|autoscaling|application-autoscaling|cloudformation|cloudfront|cloudtrail|config|backup|kafka|kafkaconnect|mq|ecr|dkr|iam|organizations|apigateway|execute-api|servicediscovery|route53|acm|wafv2|guardduty|sagemaker|bedrock|transfer|datasync|grafana|aps|xray|on|cache|compute|elb|privatelink)(?:-[a-z]+)?)$/;
const suffix = /\.amazonaws\.com(?:\.cn)?$/;
/** Front doors of Azure, zones of its private links, registries of Google by region. */
const others =
  /^(?:privatelink\.[\w.-]*\.(?:windows\.net|azure\.(?:com|net)|azmk8s\.io|azurecr\.io|azurewebsites\.net)|(?:login|device|enterpriseregistration)\.microsoftonline\.com|(?:login|management|graph|portal)\.(?:windows\.net|azure\.com|microsoft\.com)|(?:blob|file|queue|table|dfs|web)\.core\.windows\.net|(?:database|vault|servicebus|documents|redis\.cache|search)\.(?:windows|azure)\.(?:net|com)|privatelink\.vaultcore\.azure\.net|vaultcore\.azure\.net|[a-z]+(?:-[a-z]+\d)?-(?:docker|maven|npm|python|go|apt|yum|generic)\.pkg\.dev|public\.ecr\.aws)$/;

/** True for a name that a cloud’s service has by itself: `monitoring.rds.amazonaws.com`, with no part that a customer chose. */
export function isCloudService(domain: string): boolean {
  const name = domain.toLowerCase().replace(/\.$/, '');
  if (others.test(name)) return true;
  if (!suffix.test(name)) return false;
  const labels = name.replace(suffix, '').split('.');
  // Registries under the accounts of the documentation.
  const own = /^(?:123456789012|111122223333|444455556666|012345678901|0{12})$/.test(labels[0] ?? '')
    ? labels.slice(1)
    : labels;
  return own.every((label) => region.test(label) || service.test(label));
}
