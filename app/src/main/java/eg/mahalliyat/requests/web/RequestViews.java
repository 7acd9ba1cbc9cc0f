package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Pace;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.Line;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.pictures.ProcedurePicture;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.QrPicture;
import eg.mahalliyat.platform.Settings;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.web.Link;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Step;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.End;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.requests.Estimate;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Tracking.Followed;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.territory.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages about one request show. */
@Component
public class RequestViews {
  /**
   * Something to do.
   *
   * @param href its address
   * @param todoWord key of what it is: payment, completion
   * @param about how much is to be paid; empty for a completion
   * @param until the last day for it, empty when there is none
   */
  public record Todo(String href, String todoWord, String about, String until) {}

  /**
   * @param todos what waits for the reader
   * @param waits in words, what the request waits for besides
   * @param ended how it ended, empty while it is under way
   * @param again where the reader can apply anew
   * @param handedIn the reader's own papers and files, to look at
   * @param receipts official receipts of what the reader paid
   * @param around how long it takes here, and who has looked into it
   */
  public record Where(Head head, List<Step> way, ProcedurePicture picture, List<Chronicle.Line> chronicle,
      List<Todo> todos, List<String> waits, String ended, String again, boolean own, boolean mayWithdraw,
      List<Link> handedIn, List<Link> receipts, Around around) {}

  /**
   * @param looks the day of a look with the office and its reason
   * @param supplements what officials asked for besides, as far as it was approved
   * @param exempt lines of which nothing was left to pay, with why
   */
  public record Around(Pace pace, List<Row> looks, List<SupplementViews.Shown> supplements, List<Line> exempt) {}

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
  private final Surroundings surroundings;

  RequestViews(Territory territory, Payments payments, Transactions transactions, Settings settings,
      Surroundings surroundings) {
    this.territory = territory;
    this.payments = payments;
    this.transactions = transactions;
    this.settings = settings;
    this.surroundings = surroundings;
  }

  Where where(Web web, Actor actor, Followed followed) {
    Request request = followed.request();
    boolean own = actor instanceof Actor.Citizen;
    End end = request.state().end();
    List<Bill> bills = own ? bills(actor, request) : List.of();
    List<Todo> todos = todos(web, actor, request, bills);
    return new Where(head(web, request), Way.of(web, followed), Way.picture(web, followed),
        own ? Chronicle.of(web, followed) : Chronicle.withoutNotes(web, followed), todos,
        Waits.of(web, request, own && todos.stream().noneMatch(todo -> todo.todoWord().equals("payment"))),
        end == null ? "" : end.name(), "/services/" + request.service().code(), own,
        own && request.service().definition().procedure().mayWithdraw(request.state()),
        own ? PaperViews.handedIn(web, request) : List.of(), receipts(web, bills), surroundings.of(web, actor, request));
  }

  /** How long such a request really takes there. */
  Pace pace(Request request) {
    return surroundings.pace(request);
  }

  /** What officials ask for besides, for a case. */
  SupplementViews.OfCase supplements(Web web, Actor.Staff actor, Request request) {
    return surroundings.supplements(web, actor, request);
  }

  /** Lines of which nothing was left to pay. */
  List<Line> exempt(Request request) {
    return surroundings.exempt(request);
  }

  private static List<Link> receipts(Web web, List<Bill> bills) {
    return bills.stream().filter(bill -> bill.end().receipt() != null)
        .map(bill -> new Link(bill.end().receipt() + " · " + web.money(bill.end().counted().paid()),
            "/receipts/" + bill.end().receipt())).toList();
  }

  private List<Todo> todos(Web web, Actor actor, Request request, List<Bill> bills) {
    List<Todo> todos = new ArrayList<>();
    String own = "/requests/" + request.id().uuid();
    for (TaskState task : request.state().openTasks()) {
      String until = task.dueAt() == null ? "" : web.day(task.dueAt());
      if (task.kind() == TaskKind.COMPLETION) {
        todos.add(new Todo(own + "/completion", task.kind().word(), "", until));
      } else if (task.kind() == TaskKind.PAYMENT && !(actor instanceof Actor.Citizen)) {
        // Whoever holds only the receipt is led to sign in first; the bill itself is not theirs to see.
        todos.add(new Todo(own, task.kind().word(), "", until));
      }
    }
    bills.stream().filter(Bill::isOpen).forEach(bill -> todos.add(todo(web, bill)));
    return todos;
  }

  private static Todo todo(Web web, Bill bill) {
    Instant last = bill.end().expiresAt();
    return new Todo("/bills/" + bill.id(), TaskKind.PAYMENT.word(), web.money(bill.outstanding()),
        last == null ? "" : web.day(last));
  }

  List<Bill> bills(Actor actor, Request request) {
    return transactions.as(actor, () -> payments.billsOf(request.stream()));
  }

  /** What it was expected to cost when it was submitted. */
  Money expected(Request request) {
    return Estimate.in(territory, request.owner().unitId(), request.service(), request.content().given(),
        LocalDate.ofInstant(request.times().submittedAt(), WorkingDays.CAIRO));
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
}
