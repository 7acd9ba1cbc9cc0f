package eg.mahalliyat.licences;

import java.util.UUID;

/**
 * The picture of a place as it comes to a licence.
 *
 * @param source the photograph among the papers of the request
 * @param sha256 of the photograph
 */
record Photograph(UUID source, byte[] sha256, SmallPicture picture) {
  @Override
  public String toString() {
    return "Photograph[" + source + "]";
  }
}
