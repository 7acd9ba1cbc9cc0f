package eg.mahalliyat.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.FileStore;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Stale;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.faults.Fault;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@PlatformTest
@Tag("slow")
class DocumentsTest {
  private static final Actor MACHINE = new Actor.Machine("test");
  private static final int MAADI = 131;

  @Autowired Documents documents;
  @Autowired Rescan rescan;
  @Autowired UntakenSweep sweep;
  @Autowired DocumentRows rows;
  @Autowired FileStore files;
  @Autowired TestClock clock;
  @Autowired TestPeople people;
  @Autowired Transactions transactions;
  @Autowired Journal journal;
  @Autowired Sandbox sandbox;

  private Actor.Citizen owner;
  private byte[] content = new byte[0];

  @BeforeEach
  void someone() {
    owner = people.aCitizen();
  }

  @AfterEach
  void allWell() {
    sandbox.faults().clear();
  }

  @Test
  void aCleanPaperIsThereForItsOwner() {
    Document kept = stored(Samples.aPdf());
    assertThat(kept.state()).isEqualTo(Document.State.CLEAN);
    assertThat(kept.fileName()).isEqualTo("عقد.pdf");
    assertThat(documents.get(owner, kept.id()).mediaType()).isEqualTo("application/pdf");
    assertThat(documents.content(owner, kept.id())).isEqualTo(content);
    assertThat(facts(kept.id())).containsExactly("DocumentStored", "DocumentReleased");
  }

  @Test
  void nobodyElseEverLearnsThatItIsThere() {
    UUID id = stored(Samples.aPdf()).id();
    for (Actor other : List.of(people.aCitizen(), people.aClerkOf("حي المعادي"), Actor.VISITOR)) {
      assertThatThrownBy(() -> documents.get(other, id)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> documents.content(other, id)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void theUnitWhoseRequestTakesItSeesIt() {
    UUID id = stored(Samples.aPdf()).id();
    documents.link(owner, id, MAADI);
    assertThat(documents.content(people.aClerkOf("حي المعادي"), id)).isEqualTo(content);
    assertThatThrownBy(() -> documents.get(people.aClerkOf("حي غرب مدينة نصر"), id)).isInstanceOf(NotFound.class);
  }

  @Test
  void aRequestCannotTakeThePaperOfAnother() {
    UUID id = stored(Samples.aPdf()).id();
    Actor.Citizen thief = people.aCitizen();
    assertThatThrownBy(() -> documents.link(thief, id, MAADI)).isInstanceOf(Stale.class);
    documents.link(owner, id, MAADI);
    assertThatThrownBy(() -> documents.link(owner, id, 115)).as("another unit").isInstanceOf(Stale.class);
  }

  @Test
  void nobodyUploadsInTheNameOfAnother() {
    Upload forged = new Upload(people.aCitizen().personId(), "CONTRACT", "x.pdf", Samples.aPdf());
    assertThatThrownBy(() -> documents.store(owner, forged)).isInstanceOf(DataAccessException.class);
  }

  @Test
  void whatAClerkScansAtTheCounterIsTheCitizensAndTheUnits() {
    Actor.Staff clerk = people.aClerkOf("حي المعادي");
    Upload upload = new Upload(owner.personId(), "CONTRACT", "scan.png", Samples.aPicture("png"));
    Document kept = ((StoreResult.Stored) documents.store(clerk, upload)).document();
    assertThat(documents.get(owner, kept.id())).isEqualTo(documents.get(clerk, kept.id()));
  }

  @Test
  void whoUploadsWithoutEndIsAskedToWait() {
    StoreResult last = null;
    for (int i = 0; i < 41; i++) {
      last = documents.store(owner, new Upload(owner.personId(), "CONTRACT", "x.bin", new byte[0]));
    }
    assertThat(last).isInstanceOfSatisfying(StoreResult.Rejected.class,
        r -> assertThat(r.reasonKey()).isEqualTo("documents.refused.too-many"));
  }

  @Test
  void whatNoRequestTakesIsDeletedAfterTwoMonths() {
    UUID left = stored(Samples.aPdf()).id();
    UUID taken = stored(Samples.aPdf()).id();
    documents.link(owner, taken, MAADI);
    sweep.round();
    assertThat(documents.get(owner, left).id()).isEqualTo(left);
    clock.pass(UntakenSweep.KEPT.plusMinutes(1));
    sweep.round();
    assertThatThrownBy(() -> documents.get(owner, left)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> files.get(left)).isInstanceOf(java.io.UncheckedIOException.class);
    assertThat(documents.content(owner, taken)).isEqualTo(content);
    assertThat(facts(left)).endsWith("DocumentDropped");
  }

  @Test
  void theOwnerDoesNotReleaseHisPaperHimself() {
    sandbox.faults().set(Fault.SCANNER_DOWN);
    UUID id = stored(Samples.aPdf()).id();
    int changed = transactions.as(owner, () -> rows.settle(id, Document.State.CLEAN) ? 1 : 0);
    assertThat(changed).isZero();
    assertThat(documents.get(owner, id).state()).isEqualTo(Document.State.WAITING);
  }

  @Test
  void aVirusIsNotKept() {
    Upload upload = new Upload(owner.personId(), "PHOTO", "me.png", Samples.aPictureWithEicar());
    StoreResult.Rejected rejected = (StoreResult.Rejected) documents.store(owner, upload);
    assertThat(rejected.reasonKey()).isEqualTo("documents.refused.infected");
  }

  @Test
  void withoutTheScannerAPaperWaitsAndIsReleasedByTheJobWhenItIsBack() {
    sandbox.faults().set(Fault.SCANNER_DOWN);
    UUID id = stored(Samples.aPdf()).id();
    assertThatThrownBy(() -> documents.content(owner, id)).isInstanceOf(Conflict.class);
    rescan.round();
    assertThatThrownBy(() -> documents.content(owner, id)).isInstanceOf(Conflict.class);
    sandbox.faults().clear();
    rescan.round();
    assertThat(documents.content(owner, id)).isEqualTo(content);
    assertThat(facts(id)).containsExactly("DocumentStored", "DocumentReleased");
  }

  @Test
  void aScannerThatHangsLetsNothingPass() {
    sandbox.faults().set(Fault.SCANNER_HANGING, Duration.ofSeconds(30));
    long begin = System.nanoTime();
    assertThat(stored(Samples.aPdf()).state()).isEqualTo(Document.State.WAITING);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
  }

  @Test
  void aVirusThatTheJobFindsIsDeletedAndSaid() {
    sandbox.faults().set(Fault.SCANNER_DOWN);
    UUID id = stored(Samples.aPictureWithEicar()).id();
    sandbox.faults().clear();
    rescan.round();
    assertThat(documents.get(owner, id).state()).isEqualTo(Document.State.INFECTED);
    assertThatThrownBy(() -> documents.content(owner, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> documents.link(owner, id, MAADI)).isInstanceOf(Stale.class);
    assertThat(facts(id)).containsExactly("DocumentStored", "UploadRefused");
  }

  @Test
  void whatThePlatformMakesIsThereAtOnce() {
    Document paper = documents.storeGenerated(MACHINE, new Paper(MAADI, owner.personId(), "LICENCE", "licence.pdf",
        "application/pdf", Samples.aPdf()));
    assertThat(documents.get(owner, paper.id()).state()).isEqualTo(Document.State.CLEAN);
    assertThat(documents.get(people.aClerkOf("حي المعادي"), paper.id()).fileName()).isEqualTo("licence.pdf");
  }

  private Document stored(byte[] bytes) {
    content = bytes;
    StoreResult result = documents.store(owner, new Upload(owner.personId(), "CONTRACT", "عقد.docx", bytes));
    return ((StoreResult.Stored) result).document();
  }

  private List<String> facts(UUID document) {
    return transactions.as(MACHINE, () -> journal.history("document:" + document)).stream().map(Entry::type).toList();
  }
}
