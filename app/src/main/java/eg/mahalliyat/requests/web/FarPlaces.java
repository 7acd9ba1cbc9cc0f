package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Answer;
import eg.mahalliyat.catalogue.LocationQuestion;
import eg.mahalliyat.catalogue.Question;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.territory.Extent;
import eg.mahalliyat.territory.Territory;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Places far from the unit are asked back: mostly a slip, sometimes right, and then they are taken. */
@Component
class FarPlaces {
  private static final Pattern PAIR = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)[ ,]+(\\d{1,3}(?:\\.\\d+)?)");

  private final Territory territory;

  FarPlaces(Territory territory) {
    this.territory = territory;
  }

  Plan plan(Web web, int unitId) {
    return Plan.of(territory.unit(unitId), territory.extent(unitId), web.words().locale());
  }

  /**
   * The sentence that asks back.
   *
   * @param place latitude and longitude in degrees, in western digits
   * @param sent empty of {@code <field>-sure} as long as nobody said that it is right
   */
  private Optional<String> doubt(Web web, int unitId, String place, Form sent, String field) {
    Matcher pair = PAIR.matcher(place);
    if (!pair.matches() || !sent.value(sure(field)).isEmpty()) {
      return Optional.empty();
    }
    Extent extent = territory.extent(unitId);
    double latitude = Double.parseDouble(pair.group(1));
    double longitude = Double.parseDouble(pair.group(2));
    return extent.far(latitude, longitude)
        ? Optional.of(web.t("questions.far", Map.of("km", Math.round(extent.kmTo(latitude, longitude)),
            "unit", territory.unit(unitId).name(web.words().locale()))))
        : Optional.empty();
  }

  /** The form with the question back, when a question asks for a place and this one is far away; else as it was sent. */
  Form doubted(Web web, int unitId, Question question, String typed, Form sent, String field) {
    return question.kind() instanceof LocationQuestion
            && question.answer(typed, LocalDate.EPOCH) instanceof Answer.Valid place
        ? doubted(web, unitId, place.value(), sent, field) : sent;
  }

  /** The same for a place that stands in the field, or begins there. */
  Form doubted(Web web, int unitId, String place, Form sent, String field) {
    return doubt(web, unitId, place, sent, field)
        .map(sentence -> sent.with(field + "-far", "yes").wrong(field, sentence)).orElse(sent);
  }

  /** The box by which somebody says that a far place is right. */
  private static String sure(String field) {
    return field + "-sure";
  }
}
