package eg.mahalliyat.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.FileStore;
import eg.mahalliyat.platform.Transactions;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class IntakeTest {
  private static final Actor.Machine MACHINE = new Actor.Machine("test");

  @Autowired Documents documents;
  @Autowired FileStore files;
  @Autowired TestPeople people;
  @Autowired Transactions transactions;

  @Test
  void aFileGoesWithTheTransactionThatIsUndoneLater() {
    AtomicReference<UUID> made = new AtomicReference<>();
    assertThatThrownBy(() -> transactions.run(MACHINE, () -> {
      made.set(made());
      throw new IllegalStateException("what came after it failed");
    })).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> files.get(made.get())).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aFileStaysWithTheTransactionThatIsKept() {
    UUID kept = transactions.as(MACHINE, this::made);
    assertThat(files.get(kept)).isNotEmpty();
  }

  private UUID made() {
    return documents.storeGenerated(MACHINE, new Paper(131, people.aCitizen().personId(), "LICENCE", "licence.pdf",
        "application/pdf", Samples.aPdf())).id();
  }
}
