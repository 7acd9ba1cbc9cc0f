package eg.mahalliyat.requests.web;

import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.BillState;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.web.Link;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.DayKind;
import eg.mahalliyat.procedure.LegalTerm;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.SupplementDesk;
import eg.mahalliyat.requests.SupplementaryBill;
import eg.mahalliyat.requests.SupplementaryBill.State;
import eg.mahalliyat.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Supplementary bills as pages show them. */
@Component
public class SupplementViews {
  /**
   * @param standing the last part of the word key of where it stands: PROPOSED, REFUSED, WITHDRAWN, or of its bill
   * @param due until when it is to be paid; empty unless it is owed
   * @param bill its address; empty while there is none
   * @param papers what shows it, to look at
   * @param owed whether it still waits for money
   */
  public record Shown(SupplementaryBill one, String standing, String due, String bill, List<Link> papers,
      boolean owed) {
    public String amountIn(Web web) {
      return web.money(one.asked().total());
    }
  }

  /** @param mayPropose whether the official may ask for more just now */
  public record OfCase(List<Shown> all, boolean mayPropose) {
    static final OfCase HIDDEN = new OfCase(List.of(), false);
  }

  /** What the reader may do about it now. @param own whether he proposed what waits */
  public record May(boolean decides, boolean asksWithdrawal, boolean own) {
    static May of(Actor.Staff official, Request request, Shown shown) {
      SupplementaryBill one = shown.one();
      boolean here = request.owner().unitId() == official.unitId();
      String first = one.waitsFor();
      boolean own = official.id().equals(first);
      boolean head = official.roles().contains(Role.UNIT_HEAD.code());
      return new May(here && first != null && !own && head,
          shown.owed() && first == null && SupplementDesk.mayPropose(official, request), own);
    }
  }

  private static final Actor.Machine SELF = new Actor.Machine("requests");

  private final SupplementDesk desk;
  private final Payments payments;
  private final Territory territory;
  private final Transactions transactions;

  SupplementViews(SupplementDesk desk, Payments payments, Territory territory, Transactions transactions) {
    this.desk = desk;
    this.payments = payments;
    this.territory = territory;
    this.transactions = transactions;
  }

  OfCase ofCase(Web web, Actor.Staff actor, Request request) {
    return new OfCase(told(web, actor, request), SupplementDesk.mayPropose(actor, request));
  }

  /** As much as the actor may read. */
  List<Shown> told(Web web, Actor actor, Request request) {
    return desk.of(actor, request.id().uuid()).stream().map(one -> shown(web, one)).toList();
  }

  /** Who reads the supplement may know where its bill stands: the holder of a receipt does not see bills. */
  Shown shown(Web web, SupplementaryBill one) {
    UUID id = one.steps().bill();
    Bill bill = id == null ? null : transactions.as(SELF, () -> payments.bill(id));
    boolean owed = bill != null && bill.isOpen();
    return new Shown(one, standing(one, bill), owed ? due(web, one) : "", id == null ? "" : "/bills/" + id,
        papers(web, one), owed);
  }

  private static String standing(SupplementaryBill one, @Nullable Bill bill) {
    // A request that ended took its bill with it.
    return bill == null || one.state() == State.WITHDRAWN ? one.state().name()
        : bill.state() == BillState.CANCELLED ? State.WITHDRAWN.name() : bill.state().name();
  }

  private String due(Web web, SupplementaryBill one) {
    return one.steps().decidedAt() == null ? "" : web.day(new LegalTerm(one.asked().days(), DayKind.CALENDAR)
        .from(one.steps().decidedAt(), territory.calendarOf(one.of().unitId())));
  }

  private static List<Link> papers(Web web, SupplementaryBill one) {
    List<Link> links = new ArrayList<>();
    one.why().papers().forEach(paper -> links.add(
        new Link(web.t("supplements.paper", "no", links.size() + 1), "/documents/" + paper)));
    return links;
  }
}
