"""jupyter_kernel_test, with every attribute declared: none of its tests is skipped."""

from conversation import KERNEL
from jupyter_kernel_test import KernelTests


class Declared(KernelTests):
    kernel_name = KERNEL
    language_name = "C#"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("oh no");'
    completion_samples = [
        {"text": "Math.Sqr", "matches": ["Sqrt"]},
        {"text": '"text".TrimS', "matches": ["TrimStart"]},
        {"text": 'var word = "text";\nword.ToUpp', "matches": ["ToUpper", "ToUpperInvariant"]},
        {"text": "Console.Out.FlushA", "matches": ["FlushAsync"]},
    ]
    complete_code_samples = ["1 + 1", "var one = 1;", "int Twice(int n) { return 2 * n; }", "if (true)\n{\n}", "// a remark", "#!markdown\n# Title"]
    incomplete_code_samples = ["if (true)\n{", "var one =", "Console.WriteLine(", "/* a remark", 'var text = """', "class A\n{\n    int b;"]
    invalid_code_samples = ["}", "int 1a = 2;"]
    code_page_something = "#!help Math.Sqrt"
    code_generate_error = 'throw new InvalidOperationException("no");'
    code_execute_result = [
        {"code": "1 + 1", "result": "2"},
        {"code": '"a" + "b"', "result": "ab"},
        {"code": "6 * 7", "result": "42"},
        {"code": 'HTML("<b>b</b>")', "result": "<b>b</b>", "mime": "text/html"},
    ]
    code_display_data = [
        {"code": "display(1);", "mime": "text/plain"},
        {"code": 'display(HTML("<b>b</b>"));', "mime": "text/html"},
        {"code": '"<i>i</i>".Display("text/html");', "mime": "text/html"},
        {"code": "#!markdown\n# Title", "mime": "text/markdown"},
        {
            "code": '#r "NavNotebooks"\ndisplay(Surveys.Owners.Ask("more_in_work").Share(Answers.TopTwo).By("position").Across(Wave.All).Chart());',
            "mime": "application/vnd.plotly.v1+json",
        },
    ]
    code_history_pattern = "1 ? 1"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "Math.Sqrt"
    code_clear_output = "clear_output();"


# The imported class would be run a second time, undeclared.
del KernelTests
