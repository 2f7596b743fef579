import 'reflect-metadata';
import { Body, Controller, Get, Inject, Module, Param, Post, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ClientKafka, ClientsModule, Transport } from '@nestjs/microservices';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
import { IsDateString, IsUUID } from 'class-validator';
import { Column, Entity, PrimaryGeneratedColumn, Repository } from 'typeorm';

/** The stock way, as the documentation of Nest shows it: validated body, `save`, then `emit`. Without outbox, rights, line or timers. */
@Entity()
class Hold {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') tourId: string;
  @Column('uuid') spaceId: string;
  @Column('date') delivery: string;
  @Column('date') opening: string;
  @Column('date') closing: string;
  @Column('date') dispatch: string;
  @Column('text') state: string;
  @Column('timestamptz') placedAt: Date;
}

class CreateHoldDto {
  @IsUUID() spaceId: string;
  @IsDateString() delivery: string;
  @IsDateString() opening: string;
  @IsDateString() closing: string;
  @IsDateString() dispatch: string;
}

@Controller()
class HoldsController {
  constructor(
    @InjectRepository(Hold) private readonly holds: Repository<Hold>,
    @Inject('EVENTS') private readonly client: ClientKafka,
  ) {}

  @Get('health/ready')
  ready() {
    return { ready: true };
  }

  @Post('tours/:id/holds')
  async create(@Param('id') tourId: string, @Body() dto: CreateHoldDto) {
    const hold = await this.holds.save(this.holds.create({ ...dto, tourId, state: 'hold', placedAt: new Date() }));
    const { id, spaceId, delivery, opening, closing, dispatch } = hold;
    const zone = 'Asia/Tokyo';
    this.client.emit('stock.holds', {
      key: id,
      value: { id, tourId, spaceId, title: 'The Silk Road and the Sea', occupancy: { start: delivery, end: dispatch, zone }, opening: { start: opening, end: closing, zone }, placedAt: hold.placedAt },
    });
    return hold;
  }
}

@Module({
  imports: [
    TypeOrmModule.forRoot({ type: 'postgres', url: process.env['DATABASE_URL'], entities: [Hold], synchronize: true }),
    TypeOrmModule.forFeature([Hold]),
    ClientsModule.register([
      { name: 'EVENTS', transport: Transport.KAFKA, options: { client: { clientId: 'holds', brokers: (process.env['KAFKA_BROKERS'] as string).split(',') }, producerOnlyMode: true } },
    ]),
  ],
  controllers: [HoldsController],
})
class AppModule {}

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, new FastifyAdapter());
  app.useGlobalPipes(new ValidationPipe());
  await app.listen(Number(process.env['PORT']), '127.0.0.1');
}
void bootstrap();
