package eg.mahalliyat.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.pictures.Shape.Box;
import eg.mahalliyat.pictures.StageText.Going;
import eg.mahalliyat.procedure.Procedure;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import eg.mahalliyat.platform.web.Web;

/** What holds in every picture: nothing lies over another, no text leaves its box, nothing is left out. */
public final class PictureCheck {
  private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

  private final ProcedurePicture picture;
  private final boolean fromRight;
  private final List<Box> cards;

  private PictureCheck(ProcedurePicture picture, boolean fromRight) {
    this.picture = picture;
    this.fromRight = fromRight;
    this.cards = boxes("p-card");
  }

  public static void holds(ProcedurePicture picture, Procedure procedure, boolean fromRight) {
    var check = new PictureCheck(picture, fromRight);
    check.nothingLiesOverAnother();
    check.textStaysInItsBox();
    check.linesOfTextAreApart();
    check.everythingIsTold(procedure);
    check.everythingIsDrawn();
    check.waysElsewhereHaveLanesOfTheirOwn();
  }

  /** The picture as it comes to the reader. */
  public static String html(Web web, ProcedurePicture picture) {
    var out = new StringOutput();
    TEMPLATES.render("pictures/procedure.jte", Map.of("web", web, "picture", picture), out);
    return out.toString();
  }

  /** Keeps it as {@code target/pictures/<name>.html}, to be looked at. */
  public static void keep(String name, Web web, String html) {
    String css = Path.of("src/main/resources/assets/css/mahalliyat.css").toUri().toString();
    String page = "<!doctype html><html lang=\"%s\" dir=\"%s\"><meta charset=\"utf-8\">".formatted(web.lang(), web.dir())
        + "<meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"" + css + "\">"
        + "<body><main class=\"wrap page guide\">"
        + html.replace("/assets/css/", css.replace("mahalliyat.css", "")) + "</main></body></html>";
    try {
      Files.createDirectories(Path.of("target/pictures"));
      Files.writeString(Path.of("target/pictures/" + name + ".html"), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void nothingLiesOverAnother() {
    var apart = new ArrayList<>(cards);
    apart.addAll(boxes("p-note"));
    boxes("p-pill").stream().filter(pill -> cards.stream().noneMatch(card -> inside(pill, card))).forEach(apart::add);
    pairs(apart, boxes -> assertThat(meet(boxes.getFirst(), boxes.getLast())).as("%s", boxes).isFalse());
    for (Box card : cards) {
      var within = new ArrayList<>(boxes("p-badge"));
      within.addAll(boxes("p-pill"));
      within.addAll(boxes("p-chip"));
      within.removeIf(box -> !inside(box, card));
      pairs(within, boxes -> assertThat(meet(boxes.getFirst(), boxes.getLast())).as("%s", boxes).isFalse());
    }
    assertThat(picture.shapes()).filteredOn(Box.class::isInstance).allMatch(box -> onTheSheet((Box) box));
  }

  private void textStaysInItsBox() {
    for (Shape.Words words : texts()) {
      Box extent = extent(words);
      List<Box> around = picture.shapes().stream().filter(Box.class::isInstance).map(Box.class::cast)
          .filter(box -> box.look().matches("p-(card|note|pill|chip|badge).*"))
          .filter(box -> words.y() > box.y() && words.y() < box.y() + box.height())
          .filter(box -> words.x() > box.x() && words.x() < box.x() + box.width()).toList();
      assertThat(around).as("a box around %s", words).isNotEmpty();
      assertThat(around).as("%s stays inside", words).allMatch(box -> inside(extent, box) || beside(extent, box));
    }
  }

  /** A number stands in its chip, and the chip beside the text of the same card. */
  private static boolean beside(Box extent, Box box) {
    return box.look().startsWith("p-badge") && extent.width() <= box.width();
  }

  private void linesOfTextAreApart() {
    List<Box> extents = texts().stream().map(this::extent).toList();
    pairs(extents, two -> assertThat(meet(two.getFirst(), two.getLast())).as("%s", two).isFalse());
    picture.shapes().stream().filter(Shape.Sign.class::isInstance).map(Shape.Sign.class::cast).forEach(sign ->
        assertThat(extents).as("%s", sign)
            .noneMatch(text -> meet(text, new Box("", sign.x(), sign.y(), 18, 18, 0))));
  }

  private void everythingIsTold(Procedure procedure) {
    assertThat(picture.stages()).hasSameSizeAs(procedure.stages().values());
    procedure.stages().values().forEach(stage -> {
      StageText told = picture.stages().stream().filter(s -> s.key().equals(stage.key())).findFirst().orElseThrow();
      assertThat(told.tasks()).hasSameSizeAs(stage.tasks());
      assertThat(told.rules()).hasSameSizeAs(stage.next());
    });
  }

  private void everythingIsDrawn() {
    assertThat(cards).hasSameSizeAs(picture.stages());
    for (StageText stage : picture.stages()) {
      Box card = cards.get(stage.number() - 1);
      String said = texts().stream().filter(words -> inside(extent(words), card)).map(Shape.Words::text)
          .collect(Collectors.joining(" "));
      assertThat(plain(said)).contains(plain(stage.title()), Integer.toString(stage.number()));
      assertThat(stage.tasks()).allSatisfy(task -> assertThat(plain(said))
          .contains(plain(task.title()), plain(task.about()), plain(task.when())));
      assertThat(stage.rules()).allSatisfy(rule -> assertThat(plain(said)).contains(plain(rule.label())));
      assertThat(stage.rules().stream().filter(rule -> rule.going() instanceof Going.Jump)).as("%s", stage)
          .hasSameSizeAs(boxes("p-chip").stream().filter(chip -> inside(chip, card)).toList());
      assertThat(stage.rules().stream().filter(rule -> rule.going() instanceof Going.Out out && !out.last()))
          .hasSameSizeAs(boxes("p-pill").stream().filter(pill -> inside(pill, card)).toList());
    }
  }

  /** Where two ways share a piece of a lane, they lead to one stage. */
  private void waysElsewhereHaveLanesOfTheirOwn() {
    List<Shape.Line> ways = picture.shapes().stream().filter(Shape.Line.class::isInstance).map(Shape.Line.class::cast)
        .filter(line -> line.look().startsWith("p-jump")).toList();
    for (Shape.Line one : ways) {
      for (Shape.Line other : ways) {
        List<Integer> a = one.points().subList(1, 3).stream().map(Shape.Point::y).sorted().toList();
        List<Integer> b = other.points().subList(1, 3).stream().map(Shape.Point::y).sorted().toList();
        boolean together = one.points().get(1).x() == other.points().get(1).x() && a.getFirst() < b.getLast()
            && b.getFirst() < a.getLast();
        assertThat(!together || one.points().getLast().equals(other.points().getLast())).as("%s %s", one, other).isTrue();
      }
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\\s", "");
  }

  private boolean onTheSheet(Box box) {
    return box.x() >= 0 && box.y() >= 0 && box.x() + box.width() <= picture.width()
        && box.y() + box.height() <= picture.height();
  }

  private List<Box> boxes(String look) {
    return picture.shapes().stream().filter(Box.class::isInstance).map(Box.class::cast)
        .filter(box -> List.of(box.look().split(" ")).contains(look)).toList();
  }

  private List<Shape.Words> texts() {
    return picture.shapes().stream().filter(Shape.Words.class::isInstance).map(Shape.Words.class::cast).toList();
  }

  /** Without what hangs over a line in a few letters: from the height of a small letter to a short foot. */
  private Box extent(Shape.Words words) {
    Face face = Arrays.stream(Face.values()).filter(f -> words.look().startsWith(f.key())).findFirst().orElseThrow();
    int width = (int) Math.ceil(Letters.width(words.text(), face));
    int x = words.centred() ? words.x() - width / 2 : fromRight ? words.x() - width : words.x();
    int size = (int) face.size();
    return new Box("", x, words.y() - size, width, size + 4, 0);
  }

  private static boolean inside(Box box, Box around) {
    return box.x() >= around.x() && box.y() >= around.y() - 2 && box.x() + box.width() <= around.x() + around.width()
        && box.y() + box.height() <= around.y() + around.height() + 2;
  }

  private static boolean meet(Box one, Box other) {
    return one.x() < other.x() + other.width() && other.x() < one.x() + one.width()
        && one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
  }

  private static void pairs(List<Box> boxes, java.util.function.Consumer<List<Box>> each) {
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        each.accept(List.of(boxes.get(i), boxes.get(j)));
      }
    }
  }
}
