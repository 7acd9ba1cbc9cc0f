package eg.mahalliyat.requests.web;

import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.pictures.ProcedurePicture;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.QrPicture;
import eg.mahalliyat.platform.Settings;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.web.Step;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.End;
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
   * The one thing to do.
   *
   * @param href its address, empty when there is nothing to do
   * @param todoWord key of what it is: payment, completion
   * @param until the last day for it, empty when there is none
   */
  public record Todo(String href, String todoWord, String until) {}

  /** @param ended how it ended, empty while it is under way */
  public record Where(Head head, List<Step> way, ProcedurePicture picture, List<Chronicle.Line> chronicle, Todo todo, String ended,
      boolean own, boolean mayWithdraw) {}

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
    boolean own = actor instanceof Actor.Citizen;
    End end = request.state().end();
    return new Where(head(web, request), Way.of(web, followed), Way.picture(web, followed),
        own ? Chronicle.of(web, followed) : Chronicle.withoutNotes(web, followed), todo(web, actor, request),
        end == null ? "" : end.name(), own,
        own && request.service().definition().procedure().mayWithdraw(request.state()));
  }

  private Todo todo(Web web, Actor actor, Request request) {
    return request.state().openTasks().stream().filter(t -> t.kind().stopsClock()).findFirst()
        .map(task -> new Todo(todo(actor, request, task.kind()), task.kind().word(),
            task.dueAt() == null ? "" : web.day(task.dueAt())))
        .orElse(new Todo("", "", ""));
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
