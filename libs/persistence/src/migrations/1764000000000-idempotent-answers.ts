import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The answer to every command that carried an Idempotency-Key, written in the command's own transaction. The primary key makes a
 * second concurrent command wait for the first and then find its answer.
 */
export class IdempotentAnswers1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idempotent_answer (
        caller_key text not null,
        acting_for uuid not null,
        route text not null,
        key text not null check (length(key) between 1 and 255),
        body_hash text not null,
        answer jsonb,
        answered_at timestamptz not null,
        primary key (caller_key, acting_for, route, key)
      );
      create index idempotent_answer_age on idempotent_answer (answered_at);

      -- Null: the command is new and the row is now its own. Otherwise the answer that was given, or the refusal of another body.
      create function claim_answer(a_caller text, an_organisation uuid, a_route text, a_key text, a_hash text, at timestamptz)
        returns jsonb language plpgsql as $$
      declare
        kept idempotent_answer;
      begin
        if a_key is null then return null; end if;
        insert into idempotent_answer (caller_key, acting_for, route, key, body_hash, answered_at)
          values (a_caller, an_organisation, a_route, a_key, a_hash, at) on conflict do nothing;
        if found then return null; end if;
        select * into kept from idempotent_answer
          where caller_key = a_caller and acting_for = an_organisation and route = a_route and key = a_key;
        if kept.body_hash <> a_hash then
          return jsonb_build_object('ok', false, 'rejection', jsonb_build_object('code', 'idempotency-key-reused'));
        end if;
        return kept.answer;
      end $$;

      create function keep_answer(a_caller text, an_organisation uuid, a_route text, a_key text, an_answer jsonb)
        returns void language sql as $$
        update idempotent_answer set answer = an_answer
          where caller_key = a_caller and acting_for = an_organisation and route = a_route and key = a_key;
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function claim_answer, keep_answer; drop table idempotent_answer');
  }
}
