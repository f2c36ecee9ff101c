package arkib.render.view;

/**
 * A page that has moved: {@code redirect} in a template.
 *
 * @param href the new address
 * @param canonical the new address with scheme and host
 */
public record RedirectView(String href, String canonical) implements View {

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "href" -> href;
      case "canonical" -> canonical;
      default -> null;
    };
  }
}
