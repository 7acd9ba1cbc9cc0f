package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.ArabicText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in Egypt as latitude and longitude in degrees, as maps and phones show them. */
public record LocationQuestion() implements QuestionKind {
  private static final Pattern PAIR = Pattern.compile(
      "(\\d{1,2}\\.\\d{1,15}) ?°? ?(?:[Nn]|شمالا?)? ?[,;/ ] ?(\\d{1,2}\\.\\d{1,15}) ?°? ?(?:[Ee]|شرقا?)?");
  private static final BigDecimal SOUTH = new BigDecimal("21.9");
  private static final BigDecimal NORTH = new BigDecimal("31.8");
  private static final BigDecimal WEST = new BigDecimal("24.6");
  private static final BigDecimal EAST = new BigDecimal("37");

  /** Five places are a metre. */
  private static final int PLACES = 5;

  @Override
  public String word() {
    return "location";
  }

  @Override
  public Answer read(String tidy, LocalDate today) {
    String plain = ArabicText.westernDigits(tidy).replace('٫', '.').replace("،", ",").replace('؛', ';');
    Matcher pair = PAIR.matcher(plain);
    if (!pair.matches()) {
      return new Answer.Wrong("not-a-place");
    }
    BigDecimal latitude = new BigDecimal(pair.group(1));
    BigDecimal longitude = new BigDecimal(pair.group(2));
    return within(latitude, SOUTH, NORTH) && within(longitude, WEST, EAST)
        ? new Answer.Valid(degrees(latitude) + ", " + degrees(longitude))
        : new Answer.Wrong("not-in-egypt");
  }

  private static boolean within(BigDecimal degrees, BigDecimal least, BigDecimal most) {
    return degrees.compareTo(least) >= 0 && degrees.compareTo(most) <= 0;
  }

  private static String degrees(BigDecimal degrees) {
    return degrees.setScale(PLACES, RoundingMode.HALF_UP).toPlainString();
  }
}
