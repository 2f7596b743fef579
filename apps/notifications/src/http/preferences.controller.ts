import { notificationChannels } from '@caravanserai/contracts';
import { Caller, IsCode, IsFlag, IsListOf } from '@caravanserai/hosting';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { type Category, categoryNames } from '../domain/category';
import type { Channel } from '../domain/choices';
import { ChangePreferences } from '../use-cases/change-preferences';
import { ReadPreferences } from '../use-cases/read-preferences';

class ChoiceBody {
  @IsCode(categoryNames)
  category: Category;

  @IsCode(notificationChannels)
  channel: Channel;

  @IsFlag()
  enabled: boolean;
}

class PreferencesBody {
  @IsListOf(() => ChoiceBody, { max: categoryNames.length * notificationChannels.length, description: 'All that is chosen; whatever is left out is on' })
  choices: ChoiceBody[];
}

@Controller('preferences')
export class PreferencesController {
  constructor(
    private readonly read: ReadPreferences,
    private readonly change: ChangePreferences,
  ) {}

  @Get()
  readPreferences(@Caller() caller: Caller) {
    return this.read.execute(caller);
  }

  @Put()
  changePreferences(@Caller() caller: Caller, @Body() { choices }: PreferencesBody) {
    return this.change.execute(caller, choices);
  }
}
