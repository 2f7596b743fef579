import { notificationChannels } from '@caravanserai/contracts';
import { Caller, IsCode, IsFlag, IsListOf, IsObjectOf, IsWholeNumber, IsZone } from '@caravanserai/hosting';
import type { Weekday } from '@caravanserai/kernel';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { type Category, categoryNames } from '../domain/category';
import type { Channel } from '../domain/choices';
import { rhythms as rhythmNames } from '../domain/delivery';
import { ChangePreferences } from '../use-cases/change-preferences';
import { ReadPreferences } from '../use-cases/read-preferences';
import { IsClockTime } from './clock-time';

class ChoiceBody {
  @IsCode(categoryNames)
  category: Category;

  @IsCode(notificationChannels)
  channel: Channel;

  @IsFlag()
  enabled: boolean;
}

class RhythmBody {
  @IsCode(categoryNames)
  category: Category;

  @IsCode(rhythmNames)
  rhythm: (typeof rhythmNames)[number];
}

class QuietBody {
  @IsClockTime()
  from: string;

  @IsClockTime({ description: 'Where it is the earlier one, on the next day' })
  to: string;
}

class DeliveryBody {
  @IsZone({ description: 'By whose clocks all times count' })
  zone: string;

  @IsClockTime({ description: 'When a digest is sent' })
  digestAt: string;

  @IsWholeNumber(1, 7, { description: 'The day of a weekly digest, 1 for Monday' })
  digestOn: Weekday;

  @IsObjectOf(() => QuietBody, { nullable: true, description: 'Hours in which letters wait, but for what must be answered before they end; null for none' })
  quiet: QuietBody | null;
}

class PreferencesBody {
  @IsListOf(() => ChoiceBody, { max: categoryNames.length * notificationChannels.length, description: 'All that is chosen; whatever is left out is on' })
  choices: ChoiceBody[];

  @IsListOf(() => RhythmBody, { optional: true, max: categoryNames.length, description: 'Categories whose letters come as one digest; whatever is left out comes at once' })
  rhythms?: RhythmBody[];

  @IsObjectOf(() => DeliveryBody, { optional: true, description: 'When letters come; as at first where it is left out' })
  delivery?: DeliveryBody;
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
  changePreferences(@Caller() caller: Caller, @Body() said: PreferencesBody) {
    return this.change.execute(caller, said);
  }
}
