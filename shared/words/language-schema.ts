import * as v from 'valibot';
import { languages } from './languages.ts';

export const languageSchema = v.picklist(languages);
