package eg.mahalliyat.payments.provider;

import eg.mahalliyat.shared.Money;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what comes from a provider, and trusts none of it: one object, no field twice, amounts as they are written. */
public final class StrictJson {
  /** A message that is not what was agreed; the reason is one word, without any of its content. */
  public static final class Wrong extends RuntimeException {
    public Wrong(String reason) {
      super(reason);
    }

    public String reason() {
      return String.valueOf(getMessage());
    }
  }

  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_AMOUNT = 9;
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

  /** Amounts are read as they are written: 20.5 is not 20.500, and never a binary fraction. */
  private static final JsonMapper STRICT = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private StrictJson() {}

  public static JsonNode object(byte[] body) {
    try {
      JsonNode json = STRICT.readTree(body);
      if (json == null || !json.isObject()) {
        throw new Wrong("not-an-object");
      }
      return json;
    } catch (JacksonException e) {
      throw new Wrong("not-json");
    }
  }

  public static String write(Object value) {
    return STRICT.writeValueAsString(value);
  }

  public static String text(JsonNode json, String field) {
    String value = optional(json, field);
    if (value.isEmpty()) {
      throw new Wrong(field);
    }
    return value;
  }

  /** Numbers are let through as they are written: Fawry sends some references so. Empty when there is none. */
  public static String optional(JsonNode json, String field) {
    JsonNode node = json.path(field);
    if (node.isMissingNode() || node.isNull()) {
      return "";
    }
    if ((!node.isString() && !node.isIntegralNumber()) || node.asString().length() > LONGEST_TEXT) {
      throw new Wrong(field);
    }
    return node.asString();
  }

  /** Refuses more than two decimals, signs, exponents, and amounts that no bill can have. */
  public static Money amount(JsonNode json, String field) {
    JsonNode node = json.path(field);
    BigDecimal value = node.isNumber() ? node.decimalValue() : decimal(node.asString(""), field);
    boolean absurd = value.signum() < 0 || value.scale() < 0 || value.scale() > 2
        || value.precision() - value.scale() > LONGEST_AMOUNT;
    if (absurd) {
      throw new Wrong(field);
    }
    return Money.ofPounds(value);
  }

  private static BigDecimal decimal(String text, String field) {
    if (!AMOUNT.matcher(text).matches()) {
      throw new Wrong(field);
    }
    return new BigDecimal(text);
  }
}
