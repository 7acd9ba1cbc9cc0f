package eg.mahalliyat.people.web;

import eg.mahalliyat.people.Delegation;
import eg.mahalliyat.people.Leave;
import eg.mahalliyat.people.Official;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Post;
import eg.mahalliyat.people.StaffCards;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An official in words, for his administrator. */
@Component
public class CardViews {
  private static final String STAFF = "staff:";

  /**
   * One dated line.
   *
   * @param what role, leave or delegation
   * @param more unit and department, stand-in, or reason
   * @param over whether it holds no longer
   */
  public record Line(UUID id, String what, String more, String days, boolean over) {}

  /** @param who did it, by name or as the platform itself */
  public record Deed(String what, String who, String at) {}

  public record Shown(Official official, StaffCards.Account account, List<Line> posts, List<Line> leaves,
      List<Line> delegations, List<Deed> deeds) {}

  private final StaffCards cards;
  private final Officials officials;
  private final Choices choices;
  private final InstantSource clock;

  CardViews(StaffCards cards, Officials officials, Choices choices, InstantSource clock) {
    this.cards = cards;
    this.officials = officials;
    this.choices = choices;
    this.clock = clock;
  }

  Shown of(Web web, Actor.Staff by, UUID staff) {
    StaffCards.Card card = cards.card(by, staff);
    return new Shown(card.official(), card.account(),
        card.dated().posts().stream().map(held -> post(web, held)).toList(),
        card.dated().leaves().stream().map(given -> leave(web, given)).toList(),
        card.dated().delegations().stream().map(given -> delegation(web, staff, given)).toList(),
        card.history().stream().filter(e -> web.words().has(key(e))).limit(30)
            .map(e -> new Deed(web.t(key(e)), who(web, e), web.moment(e.at()))).toList());
  }

  private Line post(Web web, Post.Held held) {
    Post post = held.post();
    String role = web.t(post.role().wordKey());
    return new Line(held.id(), post.acting() ? web.t("people.card.acting", "role", role) : role,
        choices.unit(web, post.unitId()) + " · " + choices.department(web, post.department()),
        days(web, post.from(), post.until()), held.over(today()));
  }

  private Line leave(Web web, Leave.Given given) {
    Leave leave = given.leave();
    String more = leave.standIn() == null ? leave.reason()
        : web.t("people.card.stand-in", java.util.Map.of("who", name(web, leave.standIn()), "reason", leave.reason()));
    return new Line(given.id(), web.t("people.card.leave"), more, days(web, leave.first(), leave.last()),
        given.ended() || leave.last().isBefore(today()));
  }

  private Line delegation(Web web, UUID staff, Delegation.Given given) {
    Delegation it = given.delegation();
    boolean lends = it.from().equals(staff);
    String what = web.t(lends ? "people.card.lends" : "people.card.acts-for",
        java.util.Map.of("who", name(web, lends ? it.to() : it.from()), "role", web.t(it.role().wordKey())));
    return new Line(given.id(), what, choices.unit(web, it.unitId()) + " · " + it.reason(),
        days(web, it.first(), it.last()), given.revoked() || it.last().isBefore(today()));
  }

  private static String days(Web web, LocalDate from, @Nullable LocalDate until) {
    String first = from.format(DateTimeFormatter.ISO_LOCAL_DATE);
    return until == null ? web.t("people.card.since", "from", first)
        : web.t("people.card.from-until", java.util.Map.of("from", first, "until",
            until.format(DateTimeFormatter.ISO_LOCAL_DATE)));
  }

  private static String key(Entry entry) {
    return "people.fact." + entry.type();
  }

  private String who(Web web, Entry entry) {
    return entry.actor().startsWith(STAFF) ? name(web, UUID.fromString(entry.actor().substring(STAFF.length())))
        : web.t("people.card.platform");
  }

  private String name(Web web, UUID staff) {
    try {
      return officials.official(staff).name(web.words().locale());
    } catch (NotFound unknown) {
      return web.t("people.card.somebody");
    }
  }

  private LocalDate today() {
    return clock.instant().atZone(WorkingDays.CAIRO).toLocalDate();
  }
}
