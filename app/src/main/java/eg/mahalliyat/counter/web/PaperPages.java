package eg.mahalliyat.counter.web;

import eg.mahalliyat.counter.Intake;
import eg.mahalliyat.counter.Intakes;
import eg.mahalliyat.counter.Scans;
import eg.mahalliyat.counter.Sheet;
import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.ArabicText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The papers: scanned in one go, then sorted to the list; which originals were seen is ticked beside them. */
@Controller
class PaperPages {
  private static final int MOST_AT_ONCE = 30;
  private static final int MOST = 100;
  private static final int LONGEST_NAME = 60;

  private final Intakes intakes;
  private final Scans scans;
  private final IntakeViews views;
  private final PaperList papers;

  PaperPages(Intakes intakes, Scans scans, IntakeViews views, PaperList papers) {
    this.intakes = intakes;
    this.scans = scans;
    this.views = views;
    this.papers = papers;
  }

  @Does("counter.intake")
  @GetMapping("/counter/drafts/{id}/papers")
  ModelAndView open(Actor.Staff clerk, @PathVariable UUID id, @RequestParam(required = false) @Nullable String missing,
      @ModelAttribute("web") Web web) {
    Intake intake = open(clerk, id);
    return page(web, clerk, intake, missing == null ? Form.empty() : missing(web, intake), HttpStatus.OK);
  }

  /** Good files are kept also when another one is refused. */
  @Does("counter.intake")
  @PostMapping("/counter/drafts/{id}/scans")
  ModelAndView add(Actor.Staff clerk, @PathVariable UUID id,
      @RequestParam(required = false) @Nullable List<MultipartFile> files, @ModelAttribute("web") Web web)
      throws IOException {
    Intake intake = unsent(intakes.acting(clerk, id));
    List<MultipartFile> sent =
        files == null ? List.of() : files.stream().filter(file -> !file.isEmpty()).toList();
    Form form = Form.empty();
    if (sent.isEmpty()) {
      form = form.wrong("files", web.t("requests.paper-missing"));
    } else if (sent.size() > MOST_AT_ONCE || intake.scans().size() + sent.size() > MOST) {
      form = form.wrong("files", web.t("counter.scans-too-many", "most", MOST_AT_ONCE));
    } else {
      form = added(web, clerk, intake, sent);
    }
    return form.hasErrors() ? page(web, clerk, open(clerk, id), form, HttpStatus.UNPROCESSABLE_CONTENT)
        : new ModelAndView("redirect:/counter/drafts/" + id + "/papers");
  }

  @Does("counter.intake")
  @PostMapping("/counter/drafts/{id}/papers")
  ModelAndView sort(Actor.Staff clerk, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("web") Web web) {
    Intake intake = unsent(intakes.acting(clerk, id));
    Form form = Form.of(sent);
    Map<UUID, String> chosen = new LinkedHashMap<>();
    intake.scans().stream().filter(scan -> sent.containsKey("sort-" + scan))
        .forEach(scan -> chosen.put(scan, form.value("sort-" + scan)));
    List<String> originals = Sheet.of(intake.draft()).papers().stream().map(Sheet.Wanted::key)
        .filter(key -> form.chosen("original-" + key, "yes")).toList();
    Form wrong = Form.empty();
    for (var no : scans.sort(clerk, intake, chosen, originals).entrySet()) {
      wrong = wrong.wrong("sort-" + no.getKey(), web.t(no.getValue().reasonKey(), no.getValue().about()));
    }
    Intake now = open(clerk, id);
    if (wrong.hasErrors()) {
      return page(web, clerk, now, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    String onward = !form.value("then").equals("check") ? "/papers"
        : Sheet.of(now.draft()).missing().isEmpty() ? "/check" : "/papers?missing";
    return new ModelAndView("redirect:/counter/drafts/" + id + onward);
  }

  /** Whoever wanted to go on is told what keeps him. */
  private static Form missing(Web web, Intake intake) {
    List<Sheet.Wanted> missing = Sheet.of(intake.draft()).missing();
    return missing.isEmpty() ? Form.empty() : Form.empty().wrong("files", web.t("counter.still-missing", "papers",
        String.join(web.arabic() ? "، " : ", ", missing.stream()
            .map(wanted -> wanted.title(IntakeViews.words(web, intake))).toList())));
  }

  private Form added(Web web, Actor.Staff clerk, Intake intake, List<MultipartFile> files) throws IOException {
    Form form = Form.empty();
    for (MultipartFile file : files) {
      String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
      if (scans.add(clerk, intake, name, file.getBytes()) instanceof StoreResult.Rejected no) {
        form = form.wrong("files", web.t("counter.scan-refused",
            Map.of("name", shown(name), "why", web.t(no.reasonKey(), no.about()))));
      }
    }
    return form;
  }

  /** As the browser told it, so that the clerk knows which one it is. */
  private static String shown(String fileName) {
    String visible = ArabicText.tidy(ArabicText.visible(fileName));
    return visible.substring(0, Math.min(visible.length(), LONGEST_NAME));
  }

  private Intake open(Actor.Staff clerk, UUID id) {
    return unsent(intakes.intake(clerk, id));
  }

  private static Intake unsent(Intake intake) {
    if (intake.draft().fate().requestId() != null) {
      throw new Conflict("requests.already-submitted", Map.of());
    }
    return intake;
  }

  private ModelAndView page(Web web, Actor.Staff clerk, Intake intake, Form wrong, HttpStatus status) {
    Form form = papers.filled(intake);
    for (var error : wrong.errors().entrySet()) {
      form = form.wrong(error.getKey(), error.getValue());
    }
    return new ModelAndView("counter/papers", Map.of("head", views.head(web, clerk, intake),
        "papers", papers.of(web, clerk, intake), "form", form), status);
  }
}
