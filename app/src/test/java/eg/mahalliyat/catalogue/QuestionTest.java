package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 3);

  private static QuestionKind kind(String word) {
    return switch (word) {
      case "text" -> new TextQuestion(10);
      case "number" -> new NumberQuestion(BigDecimal.ONE, new BigDecimal("500"), 1);
      case "money" -> new MoneyQuestion(new BigDecimal("20000"));
      case "date" -> new DateQuestion("2000-01-01", "today");
      case "choice" -> new ChoiceQuestion(List.of("electronic", "pickup"));
      case "yes-no" -> new YesNoQuestion();
      case "national-id" -> new NationalIdQuestion();
      case "mobile" -> new MobileQuestion();
      case "area" -> new AreaQuestion(new BigDecimal("0.01"), new BigDecimal("100000"));
      case "location" -> new LocationQuestion();
      case "address" -> new AddressQuestion();
      case "file" -> new FileQuestion(List.of("pdf", "jpeg"), 5);
      case "repeat" -> new RepeatQuestion(Map.of("area", new AreaQuestion(BigDecimal.ONE, BigDecimal.TEN)), 1, 2);
      default -> throw new IllegalArgumentException(word);
    };
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "text|  سوق   العبور |سوق العبور", "number|٢٥٫٥|25.5", "number| 12 |12",
      "money|1,250.5|1250.50", "money|١٢٬٥٠٠|12500.00",
      "date|3/5/2026|2026-05-03", "date|٠١-٠٢-٢٠٢٤|2024-02-01", "date|2024-2-1|2024-02-01", "choice|pickup|pickup",
      "yes-no|yes|yes", "national-id|2900101 21 2345 6|29001012123456", "mobile|+20 100 123 4567|01001234567",
      "mobile|٠١٠٠١٢٣٤٥٦٧|01001234567",
      "area|١٢٥٫٥|125.5", "area|1,250.25 م²|1250.25", "area|80 m2|80",
      "location|30.0444196, 31.2357116|30.04442, 31.23571", "location|٣٠٫٠٤٤٤ ، ٣١٫٢٣٥٧|30.04440, 31.23570",
      "location|24.0889° N 32.8998° E|24.08890, 32.89980",
      "file|صورة الحفرة.JPG|صورة الحفرة.JPG", "file|plan.pdf|plan.pdf",
      "repeat|area=٢ م² |area=2",       "address|12، شارع 9، المعادي، |12، شارع 9، المعادي", "address|١٢ ، شارع ٩ ، المعادي ، المحطة|١٢، شارع ٩، المعادي، المحطة"})
  void readsWhatPeopleType(String kind, String typed, String value) {
    assertThat(question(kind, "").answer(typed, TODAY)).isEqualTo(new Answer.Valid(value));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "text|' '|required", "text|12345678901|too-long", "text|محل\u202Eخطر|invisible", "number|abc|not-a-number",
      "number|1e3|not-a-number", "number|0.5|too-small", "number|501|too-large", "number|2.55|too-many-decimals",
      "money|-1|too-small", "date|31/2/2024|not-a-date", "date|4/5/2026|too-late", "date|1/1/1999|too-early",
      "choice|post|not-a-choice", "yes-no|maybe|not-a-choice", "national-id|123|not-a-national-id",
      "mobile|0221234567|not-a-mobile",
      "area|0|too-small", "area|12.345|too-many-decimals", "area|100001|too-large", "area|قيراطان|not-a-number",
      "location|30, 31|not-a-place", "location|القاهرة|not-a-place",
      "location|51.50740, 31.1278|not-in-egypt", "location|30.0444, 91.2357|not-in-egypt",
      "file|photo.png|not-a-file", "file|pdf|not-a-file",
      "repeat|nothing|too-few-rows", "repeat|area=many|wrong-row", "repeat|area=2; more=3|wrong-row",
      "address|12|not-an-address", "address|12، ، المعادي، المحطة|not-an-address",
      "address|a، b، c، d، e|not-an-address"})
  void refusesWhatIsNone(String kind, String typed, String error) {
    assertThat(question(kind, "").answer(typed, TODAY))
        .isInstanceOfSatisfying(Answer.Wrong.class, wrong -> assertThat(wrong.errorKey()).isEqualTo(error));
  }

  @Test
  void anAddressComesBackInItsFields() {
    var address = new AddressQuestion();
    List<String> typed = List.of("12، ب", "شارع 9", "المعادي", "");
    var kept = (Answer.Valid) address.read(address.joined(typed), TODAY);

    assertThat(kept.value()).isEqualTo("12 ب، شارع 9، المعادي");
    assertThat(address.split(kept.value())).containsExactly("12 ب", "شارع 9", "المعادي");
    assertThat(address.parts()).hasSize(typed.size());
  }

  @Test
  void aListComesBackInItsFieldsAndHasABound() {
    var fields = new java.util.LinkedHashMap<String, QuestionKind>();
    fields.put("use", new ChoiceQuestion(List.of("shop", "home")));
    fields.put("area", new AreaQuestion(BigDecimal.ONE, new BigDecimal("1000")));
    var floors = new RepeatQuestion(fields, 1, 3);
    String typed = floors.joined(List.of("shop", "٨٠", "", "", "home", "120.5"));

    assertThat(floors.parts()).containsExactly("1-use", "1-area", "2-use", "2-area", "3-use", "3-area");
    assertThat(floors.read(typed, TODAY)).isEqualTo(new Answer.Valid("use=shop; area=80 | use=home; area=120.5"));
    assertThat(floors.split("use=shop; area=80 | use=home; area=120.5")).containsExactly("shop", "80", "home", "120.5");
    assertThat(floors.read("area=1", TODAY)).isInstanceOf(Answer.Wrong.class);
    assertThat(floors.read((typed + " | ").repeat(2), TODAY)).isInstanceOf(Answer.Wrong.class);
  }

  @Test
  void insistsOnADeclaration() {
    assertThat(question("yes-no", "yes").answer("no", TODAY)).isEqualTo(new Answer.Wrong("must"));
    assertThat(question("yes-no", "yes").answer("yes", TODAY)).isEqualTo(new Answer.Valid("yes"));
  }

  @Test
  void everyErrorHasWordsInBothLanguages() {
    for (Service service : Shipped.services()) {
      service.words().values().forEach(words -> assertThat(words.error("years",
          new Answer.Wrong("too-large", Map.of("max", "5")))).contains("5"));
    }
  }

  private static Question question(String kind, String must) {
    return new Question("q", kind(kind), null, null, "", must);
  }
}
