package eg.mahalliyat.licences;

import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.people.Attorney;
import eg.mahalliyat.people.Attorney.Fit;
import eg.mahalliyat.people.Attorneys;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The licences of those for whom somebody acts by a power of attorney. He reads them while it stands and as far as it
 * covers, and does nothing else with them; their holders see when he looked.
 */
@Component
public final class Acting {
  private static final Actor.Machine SELF = new Actor.Machine("licence-acting");
  private static final int LATEST = 30;

  /**
   * An agent looked at a licence.
   *
   * @param what the type of the fact, such as {@code LicenceSeenByAgent}
   */
  public record Look(Instant at, UUID agent, String what) {}

  private final ActingRows rows;
  private final Attorneys attorneys;
  private final Documents documents;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  Acting(ActingRows rows, Attorneys attorneys, Documents documents, Journal journal, Transactions transactions,
      InstantSource clock) {
    this.rows = rows;
    this.attorneys = attorneys;
    this.documents = documents;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Those that he may see today, the one that expires next first; 100 at most. */
  public List<Licence> licences(Actor.Citizen agent) {
    return transactions.as(agent, () -> rows.all(today()).stream().map(ActingRows.Acted::licence).toList());
  }

  /**
   * He opens the page of one, which its holder will see.
   *
   * @throws Conflict when his power was taken back, has ended, or does not cover it
   * @throws NotFound when he never had one of its holder
   */
  public Licence open(Actor.Citizen agent, UUID id) {
    return transactions.as(agent, () -> {
      ActingRows.Acted acted = acted(agent, id);
      tell(agent, acted, new ActingFact.LicenceSeenByAgent(id, agent.personId(), acted.power()));
      return acted.licence();
    });
  }

  /** A sealed paper with the licence that it says. */
  public record Fetched(Licence licence, byte[] pdf) {
    /** The content does not belong into a log. */
    @Override
    public String toString() {
      return "Fetched[" + licence.id().uuid() + "]";
    }
  }

  private record Paper(Licence licence, UUID document) {}

  /**
   * He fetches the sealed paper that stands, which its holder will see.
   *
   * @throws Conflict when his power was taken back, has ended, or does not cover it
   * @throws NotFound when he never had one of its holder, or there is no sealed paper
   */
  public Fetched fetch(Actor.Citizen agent, UUID id) {
    Paper paper = transactions.as(agent, () -> {
      ActingRows.Acted acted = acted(agent, id);
      UUID document = rows.document(id, today()).orElseThrow(() -> new NotFound("licence document"));
      tell(agent, acted, new ActingFact.LicenceFetchedByAgent(id, agent.personId(), acted.power()));
      return new Paper(acted.licence(), document);
    });
    // The power of attorney is the right to it; the file's own rule knows only its holder and the unit.
    return new Fetched(paper.licence(), documents.content(SELF, paper.document()));
  }

  /** Which agents looked at a licence of his own, and when; newest first, 30 at most. */
  public List<Look> looks(Actor.Citizen holder, UUID id) {
    return transactions.as(holder, () -> journal.latest(stream(id), LATEST).stream().map(entry -> {
      ActingFact fact = entry.type().equals("LicenceFetchedByAgent") ? entry.as(ActingFact.LicenceFetchedByAgent.class)
          : entry.as(ActingFact.LicenceSeenByAgent.class);
      return new Look(entry.at(), fact.agent(), entry.type());
    }).toList());
  }

  private ActingRows.Acted acted(Actor.Citizen agent, UUID id) {
    return rows.find(id, today()).orElseThrow(() -> rows.principal(id).<RuntimeException>map(it -> over(agent, it))
        .orElseGet(() -> new NotFound("licence")));
  }

  /** Why not any more; what the principal did himself is said first. */
  private Conflict over(Actor.Citizen agent, ActingRows.Principal of) {
    List<Attorney> powers = attorneys.held(agent).stream().filter(power -> power.principal().equals(of.person())).toList();
    Set<Fit> fits = powers.stream().map(power -> fit(power, of.categories())).collect(Collectors.toSet());
    if (powers.stream().anyMatch(power -> power.deed().extract())) {
      return new Conflict("licences.representing-" + (fits.contains(Fit.REVOKED) ? "revoked" : "ended"), Map.of());
    }
    String why = fits.contains(Fit.REVOKED) ? "revoked" : fits.contains(Fit.ENDED) ? "ended" : "not-covered";
    return new Conflict("licences.acting-" + why, Map.of());
  }

  private Fit fit(Attorney power, Set<String> categories) {
    return categories.stream().map(category -> power.fit(category, today())).min(Fit::compareTo)
        .orElse(Fit.NOT_COVERED);
  }

  /** Its own stream, so that many looks bury nothing else. */
  private void tell(Actor.Citizen agent, ActingRows.Acted acted, ActingFact fact) {
    Licence licence = acted.licence();
    journal.append(agent, stream(licence.id().uuid()), Scope.person(licence.holder().personId()), fact);
  }

  private static String stream(UUID id) {
    return "licence-look:" + id;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
  }
}
