package arkib.render.view;

/**
 * What a template may ask things of by name. Each view answers by a plain list of its components:
 * looking them up by reflection took a third of the time of rendering a template.
 */
public interface View {

  /**
   * A component.
   *
   * @param wanted its name, as the record has it
   * @return an {@code Optional} where it may be absent; null where there is no such component
   */
  Object component(String wanted);
}
