package eg.mahalliyat.sandbox.web;

import static eg.mahalliyat.sandbox.web.Html.all;
import static eg.mahalliyat.sandbox.web.Html.at;
import static eg.mahalliyat.sandbox.web.Html.el;
import static eg.mahalliyat.sandbox.web.Html.text;
import static eg.mahalliyat.sandbox.web.Html.when;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void texts_and_attributes_are_escaped() {
    assertThat(el("a", at("title", "\"'"), text("<&>")).render())
        .isEqualTo("<a title=\"&quot;&#39;\">&lt;&amp;&gt;</a>");
  }

  @Test
  void an_input_has_no_end_tag() {
    assertThat(el("input", at("name", "x")).render()).isEqualTo("<input name=\"x\">");
  }

  @Test
  void groups_vanish_and_unwanted_parts_too() {
    assertThat(el("p", all(text("a"), text("b")), when(false, text("c"))).render())
        .isEqualTo("<p>ab</p>");
  }
}
