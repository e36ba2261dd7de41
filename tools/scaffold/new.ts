import {NEW_USAGE, newCommand} from './new-command.ts';
import {runCommand} from './write.ts';

runCommand(NEW_USAGE, newCommand);
