package eg.mahalliyat.licences.web;

/**
 * What came of a check by number.
 *
 * @param look the name of the class that colours it
 * @param even fills the page up to the same size, whatever it says
 */
public record NumberAnswer(String look, String title, String sentence, String even) {}
