package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Board;
import eg.mahalliyat.requests.BoardNotices;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The supervisor's board: what is late or will be, and what he is told. */
@Controller
public class BoardPages {
  /** @param unit empty where the reader answers for one alone */
  public record Line(String unit, String office, String service, Board.Count count, String oldest, String next,
      String href) {}

  /** @param about the task, empty for the request as a whole */
  public record Told(String href, String number, String text, String about, String when) {}

  private final Board board;
  private final BoardNotices notices;
  private final Catalogue catalogue;
  private final Territory territory;
  private final RoleNames roles;
  private final InstantSource clock;

  BoardPages(Board board, BoardNotices notices, Catalogue catalogue, Territory territory, RoleNames roles,
      InstantSource clock) {
    this.board = board;
    this.notices = notices;
    this.catalogue = catalogue;
    this.territory = territory;
    this.roles = roles;
    this.clock = clock;
  }

  @Does("requests.board")
  @GetMapping("/desk/board")
  ModelAndView board(Actor.Staff actor, @ModelAttribute("web") Web web) {
    Instant now = clock.instant();
    List<LocalUnit> units = units(actor);
    List<Line> lines = board.lines(actor, units.stream().map(LocalUnit::id).toList(), now).stream()
        .map(line -> line(web, line, units.size() > 1)).toList();
    return new ModelAndView("requests/board", new HashMap<>(Map.of("lines", lines, "now", now.toString(),
        "late", lines.stream().mapToInt(line -> line.count().late()).sum(),
        "soon", lines.stream().mapToInt(line -> line.count().soon()).sum(),
        "told", notices.unseen(actor).stream().map(notice -> told(web, notice)).toList(),
        "stuck", board.stuck(actor).stream().map(stuck -> stuck(web, stuck)).toList())));
  }

  @Does("requests.board")
  @GetMapping("/desk/board/tasks")
  ModelAndView tasks(Actor.Staff actor, @RequestParam int unit, @RequestParam String role,
      @RequestParam String service, @ModelAttribute("web") Web web) {
    Instant now = clock.instant();
    LocalUnit office = units(actor).stream().filter(one -> one.id() == unit).findFirst()
        .orElseThrow(() -> new NotFound("unit"));
    Service asked = catalogue.current(service).orElseThrow(() -> new NotFound("service"));
    return new ModelAndView("requests/board-tasks", Map.of("waiting", board.tasks(actor, unit, role, service, now),
        "now", now, "title", asked.title(web.words().locale()),
        "office", roles.name(web, role) + " · " + office.name(web.words().locale())));
  }

  /** @param until when the board was looked at: what came since stays */
  @Does("requests.board")
  @PostMapping("/desk/board/seen")
  String seen(Actor.Staff actor, @RequestParam String until) {
    notices.seen(actor, moment(until));
    return "redirect:/desk/board";
  }

  /** What was not written by the board itself counts for nothing. */
  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      return Instant.EPOCH;
    }
  }

  /** His own, and what stands under it. */
  private List<LocalUnit> units(Actor.Staff actor) {
    return territory.seat(actor.unitId()).map(own -> Stream.concat(Stream.of(own),
        territory.below(own.id()).stream().filter(unit -> actor.sight().holds(unit.id()))).toList()).orElse(List.of());
  }

  private Line line(Web web, Board.Line line, boolean several) {
    var locale = web.words().locale();
    String next = line.next() == null ? "" : web.shortDay(line.next());
    return new Line(several ? territory.unit(line.unitId()).name(locale) : "", roles.name(web, line.role()),
        catalogue.current(line.service()).map(service -> service.title(locale)).orElse(line.service()), line.count(),
        web.shortDay(line.oldest()), next, "/desk/board/tasks?unit=" + line.unitId() + "&role=" + line.role()
            + "&service=" + line.service());
  }

  private Told told(Web web, BoardNotices.Notice notice) {
    return new Told("/desk/" + notice.requestId(), new eg.mahalliyat.shared.RequestNumber(notice.number()).shown(),
        web.t("requests.notice." + notice.kind()), notice.role().isEmpty() ? "" : roles.name(web, notice.role()),
        web.shortDay(notice.at()));
  }

  private Told stuck(Web web, Board.Stuck stuck) {
    return new Told("/desk/" + stuck.request(), stuck.number(), web.t("requests.stuck"), roles.name(web, stuck.role()), "");
  }
}
