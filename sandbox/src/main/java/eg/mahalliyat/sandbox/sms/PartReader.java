package eg.mahalliyat.sandbox.sms;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.Optional;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Tag;
import org.jsmpp.bean.SubmitSm;

/**
 * Reads a part out of a submit_sm: short_message or message_payload, UDH or sar_* TLVs, and the
 * alphabet.
 */
final class PartReader {
  private static final UserDataHeader.Place WHOLE = new UserDataHeader.Place(0, 1, 1);

  private PartReader() {}

  static Part read(SubmitSm submit) {
    var data = data(submit);
    var header = new UserDataHeader(data);
    var place = submit.isUdhi() ? header.place() : sar(submit);
    var text = decode(submit.getDataCoding(), submit.isUdhi() ? header.text() : data);
    var p = place.orElse(WHOLE);
    var to = Msisdn.of(submit.getDestAddress());
    return new Part(to, submit.getSourceAddr(), p.reference(), p.total(), p.number(), text);
  }

  private static byte[] data(SubmitSm submit) {
    var payload = submit.getOptionalParameter(OptionalParameter.Message_payload.class);
    return payload == null ? submit.getShortMessage() : payload.getValue();
  }

  private static Optional<UserDataHeader.Place> sar(SubmitSm submit) {
    if (!(submit.getOptionalParameter(Tag.SAR_MSG_REF_NUM)
            instanceof OptionalParameter.Short reference)
        || !(submit.getOptionalParameter(Tag.SAR_TOTAL_SEGMENTS)
            instanceof OptionalParameter.Byte total)
        || !(submit.getOptionalParameter(Tag.SAR_SEGMENT_SEQNUM)
            instanceof OptionalParameter.Byte number)) {
      return Optional.empty();
    }
    return Optional.of(
        new UserDataHeader.Place(
            reference.getValue() & 0xffff, total.getValue() & 0xff, number.getValue() & 0xff));
  }

  private static String decode(byte dataCoding, byte[] data) {
    return switch (dataCoding) {
      case 1 -> new String(data, US_ASCII);
      case 3 -> new String(data, ISO_8859_1);
      case 8 -> new String(data, UTF_16BE);
      default -> Gsm7.decode(data);
    };
  }
}
