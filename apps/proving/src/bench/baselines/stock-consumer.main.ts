import 'reflect-metadata';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, type MicroserviceOptions, Payload, Transport } from '@nestjs/microservices';
import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
import { Column, Entity, PrimaryColumn, Repository } from 'typeorm';

/** The stock way to receive: one message at a time, a unique insert against doubles and an update. */
@Entity()
class Effect {
  @PrimaryColumn('uuid') subjectId: string;
}

@Entity()
class TourTally {
  @PrimaryColumn('uuid') tourId: string;
  @Column('int', { default: 0 }) holds: number;
}

@Controller()
class HoldPlacedController {
  constructor(
    @InjectRepository(Effect) private readonly effects: Repository<Effect>,
    @InjectRepository(TourTally) private readonly tallies: Repository<TourTally>,
  ) {}

  @EventPattern<string>('stock.holds')
  async placed(@Payload() hold: { id: string; tourId: string }): Promise<void> {
    await this.effects.insert({ subjectId: hold.id });
    await this.tallies.increment({ tourId: hold.tourId }, 'holds', 1);
  }
}

@Module({
  imports: [TypeOrmModule.forRoot({ type: 'postgres', url: process.env['DATABASE_URL'], entities: [Effect, TourTally], synchronize: true }), TypeOrmModule.forFeature([Effect, TourTally])],
  controllers: [HoldPlacedController],
})
class AppModule {}

async function bootstrap(): Promise<void> {
  const app = await NestFactory.createMicroservice<MicroserviceOptions>(AppModule, {
    transport: Transport.KAFKA,
    options: { client: { brokers: (process.env['KAFKA_BROKERS'] as string).split(',') }, consumer: { groupId: 'effects' }, subscribe: { fromBeginning: true } },
  });
  await app.listen();
  process.send?.('ready');
}
void bootstrap();
