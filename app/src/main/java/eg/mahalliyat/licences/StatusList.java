package eg.mahalliyat.licences;

import com.authlete.cbor.CBORByteArray;
import com.authlete.cbor.CBORInteger;
import com.authlete.cbor.CBORItem;
import com.authlete.cbor.CBORLong;
import com.authlete.cbor.CBORPair;
import com.authlete.cbor.CBORPairList;
import com.authlete.cbor.CBORString;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The list of papers that do not stand, as it is signed; docs/guide/verify.md holds the same table for others. */
final class StatusList {
  /** How long a verifier may use it. */
  static final Duration LASTS = Duration.ofDays(1);

  /** What the signature covers besides, so that nobody can pass off a code as a list, or a list as a code. */
  private static final byte[] PURPOSE = "licence-status".getBytes(StandardCharsets.UTF_8);

  private static final int VERSION = 1;
  private static final Map<LicenceState, Integer> PLACES = Map.of(LicenceState.SUSPENDED, 5, LicenceState.REVOKED, 6,
      LicenceState.REPLACED, 7, LicenceState.CANCELLED, 8);

  private StatusList() {}

  /** @param marks in any order; the same ones at the same instant give the same bytes */
  static byte[] signed(QrToken signer, List<StatusMark> marks, Instant at) {
    List<CBORPair> pairs = new ArrayList<>(List.of(
        pair(1, new CBORInteger(VERSION)),
        pair(2, new CBORString(signer.base())),
        pair(3, new CBORLong(at.getEpochSecond())),
        pair(4, new CBORLong(at.plus(LASTS).getEpochSecond()))));
    PLACES.entrySet().stream().sorted(Map.Entry.comparingByValue())
        .forEach(place -> pairs.add(pair(place.getValue(), new CBORByteArray(digests(marks, place.getKey())))));
    return signer.cose(new CBORPairList(pairs).encode(), PURPOSE);
  }

  /** Sorted, so that a verifier may search by halves, and so that their order tells nothing. */
  private static byte[] digests(List<StatusMark> marks, LicenceState state) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    marks.stream().filter(mark -> mark.state() == state).map(StatusMark::digest).sorted(Arrays::compareUnsigned)
        .forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static CBORPair pair(int key, CBORItem value) {
    return new CBORPair(new CBORInteger(key), value);
  }
}
