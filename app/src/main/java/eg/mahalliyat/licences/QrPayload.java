package eg.mahalliyat.licences;

import com.authlete.cbor.CBORInteger;
import com.authlete.cbor.CBORItem;
import com.authlete.cbor.CBORPair;
import com.authlete.cbor.CBORPairList;
import com.authlete.cbor.CBORString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The claims as a CBOR map with small numbers for keys; docs/guide/verify.md holds the same table for others. */
final class QrPayload {
  private static final int VERSION = 1;

  private QrPayload() {}

  static byte[] encode(LicenceClaims claims) {
    List<CBORPair> pairs = new ArrayList<>();
    pairs.add(pair(1, new CBORInteger(VERSION)));
    pairs.add(pair(2, new CBORString(claims.subject().number())));
    pairs.add(pair(3, new CBORString(claims.subject().type())));
    pairs.add(pair(4, new CBORString(claims.subject().unit())));
    pairs.add(pair(5, day(claims.issued())));
    if (claims.expires() != null) {
      pairs.add(pair(6, day(claims.expires())));
    }
    pairs.add(pair(7, new CBORString(claims.holder())));
    pairs.add(pair(8, new CBORString(claims.premises())));
    return new CBORPairList(pairs).encode();
  }

  static boolean knownVersion(Map<?, ?> map) {
    return number(map, 1) == VERSION;
  }

  static LicenceClaims decode(Map<?, ?> map) {
    var subject = new LicenceClaims.Subject(text(map, 2), text(map, 3), text(map, 4));
    LocalDate expires = map.containsKey(6) ? LocalDate.ofEpochDay(number(map, 6)) : null;
    return new LicenceClaims(subject, LocalDate.ofEpochDay(number(map, 5)), expires, text(map, 7), text(map, 8));
  }

  private static CBORPair pair(int key, CBORItem value) {
    return new CBORPair(new CBORInteger(key), value);
  }

  private static CBORInteger day(LocalDate day) {
    return new CBORInteger(Math.toIntExact(day.toEpochDay()));
  }

  private static int number(Map<?, ?> map, int key) {
    return wanted(map.get(key), Integer.class, key);
  }

  private static String text(Map<?, ?> map, int key) {
    return wanted(map.get(key), String.class, key);
  }

  private static <T> T wanted(@Nullable Object value, Class<T> type, int key) {
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException("Claim " + key + " is missing or of another type");
    }
    return type.cast(value);
  }
}
