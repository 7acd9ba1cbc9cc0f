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
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Tracking.Followed;
import eg.mahalliyat.territory.Territory;
import java.time.Instant;
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
   */
  public record Where(Head head, List<Step> way, ProcedurePicture picture, List<Chronicle.Line> chronicle,
      List<Todo> todos, List<String> waits, String ended, String again, boolean own, boolean mayWithdraw) {}

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
    List<Todo> todos = todos(web, actor, request);
    return new Where(head(web, request), Way.of(web, followed), Way.picture(web, followed),
        own ? Chronicle.of(web, followed) : Chronicle.withoutNotes(web, followed), todos,
        Waits.of(web, request, own && todos.stream().noneMatch(todo -> todo.todoWord().equals("payment"))),
        end == null ? "" : end.name(), "/services/" + request.service().code(), own,
        own && request.service().definition().procedure().mayWithdraw(request.state()));
  }

  private List<Todo> todos(Web web, Actor actor, Request request) {
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
    if (actor instanceof Actor.Citizen) {
      bills(actor, request).stream().filter(Bill::isOpen).forEach(bill -> todos.add(todo(web, bill)));
    }
    return todos;
  }

  private static Todo todo(Web web, Bill bill) {
    Instant last = bill.end().expiresAt();
    return new Todo("/bills/" + bill.id(), TaskKind.PAYMENT.word(), web.money(bill.total()),
        last == null ? "" : web.day(last));
  }

  List<Bill> bills(Actor actor, Request request) {
    return transactions.as(actor, () -> payments.billsOf(request.stream()));
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
