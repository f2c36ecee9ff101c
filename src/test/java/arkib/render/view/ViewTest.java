package arkib.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every record that templates see answers for each of its components, and for nothing else. */
class ViewTest {

  static Stream<Class<?>> views() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("arkib.render.view")
            .stream()
            .filter(type -> type.isAssignableTo(View.class) && type.isRecord())
            .map(JavaClass::reflect);
  }

  @ParameterizedTest
  @MethodSource("views")
  void aViewAnswersForItsComponents(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Constructor<?> constructor =
        type.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    View view =
        (View) constructor.newInstance(Arrays.stream(components).map(ViewTest::sample).toArray());

    for (RecordComponent component : components) {
      assertThat(view.component(component.getName()))
          .as(component.getName())
          .isNotNull()
          .isEqualTo(component.getAccessor().invoke(view));
    }
    assertThat(view.component("toString")).isNull();
  }

  // Each another value, so that no component can stand in for the one beside it.
  private static Object sample(RecordComponent component) {
    String name = component.getName();
    Class<?> type = component.getType();
    if (type == String.class) {
      return "the " + name;
    }
    if (type == Optional.class) {
      return Optional.of("the " + name);
    }
    if (type == List.class) {
      return List.of("the " + name);
    }
    if (type == int.class) {
      return name.hashCode();
    }
    if (type == boolean.class) {
      return true;
    }
    return nested(type);
  }

  private static Object nested(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      return type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(Arrays.stream(components).map(ViewTest::sample).toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " is no plain record", e);
    }
  }
}
