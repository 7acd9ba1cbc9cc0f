package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database refuses, should the program ever ask for it: holder and official make and change no paper. */
@PlatformTest
class RegisterGuardTest {
  @Autowired TestLicences some;
  @Autowired TestPapers papers;
  @Autowired TestPeople people;
  @Autowired Licences licences;
  @Autowired TestMeasures measures;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;

  @Test
  void nobodyEntersALicenceForHimself() {
    Actor.Citizen holder = people.aCitizen();
    UUID id = some.aLicence(holder, licences.today());
    for (Actor actor : actors(holder)) {
      refused(actor, """
          INSERT INTO licences.entry SELECT gen_random_uuid(), register, unit_id, person_id, holder, number || '9', fields,
            issued_on, expires_on, state, version, request_id, illustrative, changed_at FROM licences.entry WHERE id = ?""",
          id);
    }
  }

  @Test
  void nobodyMakesOrChangesAPaper() {
    Actor.Citizen holder = people.aCitizen();
    UUID id = papers.aPaper(holder, new Term(licences.today(), null)).licence();
    for (Actor actor : actors(holder)) {
      refused(actor, """
          INSERT INTO licences.issue (id, request_id, task_id, entry_id, register, unit_id, person_id, number, issued_on,
            state, numbered_at) SELECT gen_random_uuid(), gen_random_uuid(), task_id, entry_id, register, unit_id,
            person_id, number || '9', issued_on, 'NUMBERED', numbered_at FROM licences.issue WHERE entry_id = ?""", id);
      refused(actor, "UPDATE licences.issue SET token = 'forged' WHERE entry_id = ?", id);
      refused(actor, "UPDATE licences.entry SET expires_on = '2099-12-31' WHERE id = ?", id);
      refused(actor, "UPDATE licences.entry SET number = '131/2099/000001' WHERE id = ?", id);
    }
    refused(holder, "UPDATE licences.entry SET state = 'SUSPENDED' WHERE id = ?", id);
  }

  @Test
  void nobodyTakesANumber() {
    Actor.Citizen holder = people.aCitizen();
    papers.aPaper(holder, new Term(licences.today(), null));
    for (Actor actor : actors(holder)) {
      refused(actor, "INSERT INTO licences.numbering (unit_id, register, year, last) VALUES (?, 'shop-licence', 2099, 1)",
          people.unit(TestLicences.UNIT).id());
      refused(actor, "UPDATE licences.numbering SET last = 1 WHERE unit_id = ?", people.unit(TestLicences.UNIT).id());
    }
  }

  @Test
  void whoSuspendsNeedsNoMore() {
    Actor.Citizen holder = people.aCitizen();
    UUID id = some.aLicence(holder, licences.today());
    measures.suspend(id);
    assertThat(licences.licence(holder, id).stored().state()).isEqualTo(LicenceState.SUSPENDED);
  }

  private List<Actor> actors(Actor.Citizen holder) {
    return List.of(Actor.VISITOR, holder, people.aClerkOf(TestLicences.UNIT));
  }

  /** Either an error, or no row is there for it. */
  private void refused(Actor actor, String sql, Object param) {
    int changed;
    try {
      changed = transactions.as(actor, () -> jdbc.sql(sql).param(param).update());
    } catch (DataAccessException e) {
      assertThat(e).rootCause().hasMessageMatching("(?s).*(row-level security|only the platform).*");
      return;
    }
    assertThat(changed).as(sql).isZero();
  }
}
