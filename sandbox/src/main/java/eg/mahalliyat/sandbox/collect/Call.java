package eg.mahalliyat.sandbox.collect;

import java.util.Map;

/** One message to the platform. */
public record Call(String path, Map<String, String> headers, String body) {}
