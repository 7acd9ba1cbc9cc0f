package eg.mahalliyat.payments.web;

import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.MoneyDecision;
import eg.mahalliyat.payments.MoneyDecision.Deed;
import eg.mahalliyat.payments.PaymentDesk;
import eg.mahalliyat.payments.Unfit;
import eg.mahalliyat.payments.UnfitDesk;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.MaskedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of money that fits no bill shows. */
@Component
public class UnfitViews {
  /**
   * @param payer of whom enough is seen to know him again
   * @param decides, approves whether the reader may
   * @param own whether the reader proposed what waits
   */
  public record One(Unfit money, String payer, UnfitDesk.Choices choices, List<MoneyDecision> decisions,
      boolean decides, boolean approves, boolean own) {
    /** What the reader may choose, each with what follows from it. */
    public List<Option> options(Web web) {
      List<Option> options = new ArrayList<>();
      if (money.kind() == Unfit.Kind.REVERSED) {
        options.add(option(web, Deed.REOPEN));
        options.add(option(web, Deed.KEPT));
        return options;
      }
      if (choices.counted() != null) {
        options.add(new Option("BOOK", web.t("payments.deed.BOOK"),
            web.t("payments.deed-hint.BOOK", "amount", web.money(choices.counted()))));
      }
      for (Bill other : choices.others()) {
        options.add(new Option("MOVE:" + other.id(), web.t("payments.deed-to", "bill", other.title().in(web.arabic())),
            web.t("payments.deed-hint.MOVE", "owed", web.money(other.outstanding()))));
      }
      return options;
    }

    private static Option option(Web web, Deed deed) {
      return new Option(deed.name(), web.t("payments.deed." + deed), web.t("payments.deed-hint." + deed));
    }
  }

  /** What was chosen. */
  record Choice(Deed deed, @Nullable UUID bill) {
    private static final Pattern WRITTEN = Pattern.compile(
        "(BOOK|REOPEN|KEPT)|MOVE:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    static Optional<Choice> of(String sent) {
      Matcher parts = WRITTEN.matcher(sent);
      if (!parts.matches()) {
        return Optional.empty();
      }
      return Optional.of(parts.group(1) != null ? new Choice(Deed.valueOf(parts.group(1)), null)
          : new Choice(Deed.MOVE, UUID.fromString(parts.group(2))));
    }
  }

  private final UnfitDesk desk;
  private final PaymentDesk payments;
  private final People people;

  UnfitViews(UnfitDesk desk, PaymentDesk payments, People people) {
    this.desk = desk;
    this.payments = payments;
    this.people = people;
  }

  List<String> providers() {
    return payments.providers();
  }

  One one(Actor.Staff official, UUID id) {
    Unfit money = desk.unfit(official, id);
    List<MoneyDecision> decisions = desk.decisions(official, id);
    boolean here = money.payer().unitId() == official.unitId();
    boolean own = decisions.stream().anyMatch(one -> one.state() == MoneyDecision.State.PROPOSED
        && one.steps().proposedBy().equals(official.id()));
    return new One(money, MaskedName.of(people.person(money.payer().personId()).name()), desk.choices(official, money),
        decisions, here && holds(official, Role.REVENUE_OFFICER), here && holds(official, Role.UNIT_HEAD) && !own, own);
  }

  private static boolean holds(Actor.Staff official, Role role) {
    return official.roles().contains(role.code());
  }
}
