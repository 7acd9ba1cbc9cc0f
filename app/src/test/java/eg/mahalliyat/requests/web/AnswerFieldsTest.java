package eg.mahalliyat.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.catalogue.AddressQuestion;
import eg.mahalliyat.catalogue.AreaQuestion;
import eg.mahalliyat.catalogue.LocationQuestion;
import eg.mahalliyat.catalogue.QuestionKind;
import eg.mahalliyat.platform.TestWords;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.territory.Extent;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is asked in several fields is one answer; every kind has its fields on the page, with names and labels. */
class AnswerFieldsTest {
  private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
  private static final QuestionKind ADDRESS = new AddressQuestion();

  @Test
  void severalFieldsAreOneAnswerAndComeBack() {
    Form sent = Form.of(Map.of("answer-building", List.of("12"), "answer-street", List.of("شارع 9، عمارات"),
        "answer-quarter", List.of("المعادي"), "answer-landmark", List.of("")));
    String text = AnswerFields.of(ADDRESS, sent, "answer");

    assertThat(text).isEqualTo("12، شارع 9 عمارات، المعادي، ");
    assertThat(AnswerFields.shown(ADDRESS, Form.empty(), "answer", text).value("answer-street")).isEqualTo("شارع 9 عمارات");
    assertThat(AnswerFields.of(ADDRESS, Form.empty(), "answer")).isEqualTo("، ، ، ");
  }

  @Test
  void oneFieldIsItself() {
    QuestionKind place = new LocationQuestion();
    assertThat(AnswerFields.of(place, Form.empty().with("answer", "30.1, 31.2"), "answer")).isEqualTo("30.1, 31.2");
    assertThat(AnswerFields.shown(place, Form.empty(), "answer", "30.1, 31.2").value("answer")).isEqualTo("30.1, 31.2");
  }

  @Test
  void everyFieldHasALabelAndTheFirstTakesTheError() {
    for (var language : Words.LANGUAGES) {
      Web web = TestWords.web(language);
      Form wrong = AnswerFields.shown(ADDRESS, Form.empty(), "answer", "12، شارع 9").wrong("answer", "Fill in the quarter");
      String address = field(web, wrong, ADDRESS);
      assertThat(address).contains("name=\"answer-building\"", "for=\"answer-quarter\"", "id=\"answer-error\"",
          "value=\"شارع 9\"", "id=\"answer\"").doesNotContain("⟦");
      assertThat(field(web, Form.empty(), new LocationQuestion()))
          .contains("data-locate=\"answer\"", "hidden", "for=\"answer\"", "data-plan=\"answer\"").doesNotContain("⟦");
      assertThat(field(web, Form.empty(), new AreaQuestion(BigDecimal.ONE, BigDecimal.TEN)))
          .contains("class=\"unit\"", "inputmode=\"decimal\"").doesNotContain("⟦");
    }
  }

  private static String field(Web web, Form form, QuestionKind kind) {
    var question = new DraftViews.Question(kind.word(), "Where?", "", List.of(), kind.parts(), List.of(), kind.maxLength(),
        new Plan("El Maadi", new Extent(29.96, 31.265, 5), ""));
    var out = new StringOutput();
    TEMPLATES.render("requests/field.jte",
        Map.of("web", web, "form", form, "question", question, "name", "answer", "title", true), out);
    return out.toString();
  }
}
