"""Runs one script's tests and prints what came of each, a line of JSON a test: name, outcome, message."""

import faulthandler
import importlib
import json
import sys
import unittest


class Outcomes(unittest.TestResult):
    """Every test ends as one line; a subtest that fails makes its test fail."""

    def __init__(self):
        super().__init__()
        self.messages = []
        self.outcome = "passed"

    def startTest(self, test):
        super().startTest(test)
        self.messages, self.outcome = [], "passed"

    def stopTest(self, test):
        super().stopTest(test)
        name = test.id().rsplit(".", 1)[-1] if isinstance(test, unittest.TestCase) else str(test)
        say(name, self.outcome, self.messages)

    def failed(self, test, error):
        self.outcome = "failed"
        self.messages.append(self._exc_info_to_string(error, test))
        if not isinstance(test, unittest.TestCase):
            say(str(test), self.outcome, self.messages)

    addError = addFailure = failed

    def addSubTest(self, test, subtest, error):
        if error is not None:
            self.failed(test, error)

    def addSkip(self, test, reason):
        if self.outcome == "passed":
            self.outcome = "skipped"
        self.messages.append(f"skipped: {reason}")


def say(name, outcome, messages):
    print(json.dumps({"name": name, "outcome": outcome, "message": "\n".join(messages)}), flush=True)


if __name__ == "__main__":
    faulthandler.dump_traceback_later(float(sys.argv[2]), exit=True)
    suite = unittest.defaultTestLoader.loadTestsFromModule(importlib.import_module(sys.argv[1]))
    suite.run(Outcomes())
