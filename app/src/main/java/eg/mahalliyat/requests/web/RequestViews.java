package eg.mahalliyat.requests.web;

import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.QrPicture;
import eg.mahalliyat.platform.Settings;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.web.Step;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Tracking.Followed;
import eg.mahalliyat.territory.Territory;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages about one request show. */
@Component
public class RequestViews {
  /**
   * Where is my request?
   *
   * @param todo address of the one thing to do, empty when there is nothing
   * @param todoWord key of what it is: pay, complete
   */
  public record Where(Head head, List<Step> way, List<Chronicle.Line> chronicle, String todo, String todoWord,
      boolean mayWithdraw) {}

  /**
   * @param due the day until which the law wants a decision; null once it is decided or the clock stands still
   */
  public record Head(String id, String number, String service, String unit, String applicant, String submitted,
      @Nullable String due) {}

  /** @param url of the tracking page, as in the code */
  public record Receipt(Head head, String url, QrPicture code) {}

  private final Territory territory;
  private final Payments payments;
  private final Transactions transactions;
  private final Settings settings;

  RequestViews(Territory territory, Payments payments, Transactions transactions, Settings settings) {
    this.territory = territory;
    this.payments = payments;
    this.transactions = transactions;
    this.settings = settings;
  }

  Where where(Web web, Actor actor, Followed followed) {
    Request request = followed.request();
    TaskKind waiting = request.state().openTasks().stream().map(t -> t.kind())
        .filter(TaskKind::stopsClock).findFirst().orElse(null);
    String todo = waiting == null ? "" : todo(actor, request, waiting);
    boolean own = actor instanceof Actor.Citizen;
    return new Where(head(web, request), Way.of(web, followed), Chronicle.of(web, followed), todo,
        waiting == null ? "" : waiting.name().toLowerCase(Locale.ROOT),
        own && request.service().definition().procedure().mayWithdraw(request.state()));
  }

  Head head(Web web, Request request) {
    Locale locale = web.words().locale();
    boolean runs = !request.ended() && request.state().clock().running();
    return new Head(request.id().uuid().toString(), request.id().number().shown(), request.service().title(locale),
        territory.unit(request.owner().unitId()).name(locale), request.owner().applicant(),
        web.moment(request.times().submittedAt()), runs ? web.day(request.times().dueAt()) : null);
  }

  Receipt receipt(Web web, Request request) {
    String base = settings.publicUrl().toString().replaceFirst("/$", "");
    String url = base + "/t/" + request.id().trackingToken();
    return new Receipt(head(web, request), url, QrPicture.of(url));
  }

  private String todo(Actor actor, Request request, TaskKind waiting) {
    if (waiting == TaskKind.COMPLETION) {
      return "/requests/" + request.id().uuid() + "/completion";
    }
    // Whoever holds only the receipt is led to sign in first; the bill itself is not theirs to see.
    return transactions.as(actor, () -> payments.billsOf(request.stream())).stream().filter(Bill::isOpen).findFirst()
        .map(bill -> "/bills/" + bill.id()).orElse("/requests/" + request.id().uuid());
  }
}
