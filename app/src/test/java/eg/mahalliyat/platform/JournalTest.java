package eg.mahalliyat.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class JournalTest {
  record Tried(String what) implements Fact {}

  private static final Actor MACHINE = new Actor.Machine("test");

  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @Autowired DatabaseServer server;

  private final String stream = "test:" + UUID.randomUUID();

  @Test
  void keepsFactsInTheirOrderAndLinksThem() {
    append("one", "two");
    append("three");
    transactions.run(MACHINE, () -> {
      assertThat(journal.history(stream)).extracting(e -> e.as(Tried.class).what())
          .containsExactly("one", "two", "three");
      assertThat(journal.brokenLinks(stream)).isEmpty();
    });
  }

  @Test
  void keepsWhatIsAppendedAtOnceTogetherAndNumbersEachFact() {
    transactions.run(MACHINE, () -> {
      journal.append(MACHINE, stream, Scope.NONE, new Tried("one"), new Tried("two"));
      journal.append(MACHINE, stream, Scope.NONE, new Tried("three"));
      assertThat(journal.history(stream)).extracting(e -> e.seq() + e.as(Tried.class).what())
          .containsExactly("1one", "2two", "3three");
      assertThat(journal.brokenLinks(stream)).isEmpty();
    });
  }

  @Test
  void showsWhichFactWasChangedBehindItsBack() throws SQLException {
    append("one", "two", "three");
    asOwner("ALTER TABLE platform.journal DISABLE TRIGGER append_only");
    asOwner("UPDATE platform.journal SET data = '[{\"what\":\"forged\"}]' WHERE seq = 2 AND stream = '" + stream + "'");
    asOwner("ALTER TABLE platform.journal ENABLE TRIGGER append_only");
    transactions.run(MACHINE, () -> assertThat(journal.brokenLinks(stream)).containsExactly(2));
  }

  @Test
  void showsThatAFactWasTakenOut() throws SQLException {
    append("one", "two", "three");
    asOwner("ALTER TABLE platform.journal DISABLE TRIGGER append_only");
    asOwner("DELETE FROM platform.journal WHERE seq = 2 AND stream = '" + stream + "'");
    asOwner("ALTER TABLE platform.journal ENABLE TRIGGER append_only");
    transactions.run(MACHINE, () -> assertThat(journal.brokenLinks(stream)).contains(3));
  }

  @Test
  void cannotBeWrittenChangedOrEmptiedByTheApplication() {
    append("one");
    for (String sql : new String[] {
      "UPDATE platform.journal SET actor = 'x'", "DELETE FROM platform.journal", "TRUNCATE platform.journal",
      "INSERT INTO platform.journal (stream, seq, types, actor, at, data, hash) "
          + "VALUES ('test:x', 1, '{X}', 'x', now(), '[{}]', sha256(''))",
      "ALTER TABLE platform.journal DISABLE TRIGGER ALL", "SET ROLE mahalliyat_owner"
    }) {
      assertThatThrownBy(() -> transactions.run(MACHINE, () -> jdbc.sql(sql).update()))
          .as(sql).rootCause().message().matches("(?s).*(permission denied|must be owner).*");
    }
  }

  @Test
  void doesNotLetEvenItsOwnerChangeAFactInPassing() {
    append("one");
    assertThatThrownBy(() -> asOwner("UPDATE platform.journal SET actor = 'x' WHERE stream = '" + stream + "'"))
        .hasMessageContaining("append-only");
  }

  @Test
  void isEmptyForWhoHasNothingToDoWithIt() {
    append("one");
    transactions.run(Actor.VISITOR, () -> assertThat(journal.history(stream)).isEmpty());
    assertThat(journal.history(stream)).as("outside of any actor's transaction").isEmpty();
  }

  private void append(String... whats) {
    transactions.run(MACHINE, () -> {
      for (String what : whats) {
        journal.append(MACHINE, stream, Scope.NONE, new Tried(what));
      }
    });
  }

  private void asOwner(String sql) throws SQLException {
    try (Connection owner = DriverManager.getConnection(server.url(), server.owner(), server.ownerPassword());
        var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
