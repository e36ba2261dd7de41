import {PUBLISH_USAGE, publishCommand} from './publish-command.ts';
import {runCommand} from './write.ts';

runCommand(PUBLISH_USAGE, publishCommand);
