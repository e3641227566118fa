"""Makes the .dta files named pandas-*, with pandas 1.5.3: /usr/bin/python3 make.py"""
import datetime
import pathlib

import numpy
import pandas

HERE = pathlib.Path(__file__).parent
DAYS = [datetime.datetime(2011, 9, 12), datetime.datetime(1959, 12, 31), None, datetime.datetime(2019, 2, 28)]

data = pandas.DataFrame({
    "i8": numpy.array([1, 2, 100, -127], dtype="int8"),
    "i16": numpy.array([1, -32767, 32740, 0], dtype="int16"),
    "i32": numpy.array([2147483620, -2147483647, 0, 7], dtype="int32"),
    "f32": numpy.array([0.1, numpy.nan, -1.5e38, 1e-38], dtype="float32"),
    "f64": numpy.array([0.1, numpy.nan, -1.7e308, 8.9e307], dtype="float64"),
    "place": ["Ås", "", "Tromsø ", "x" * 60],
    "remark": ["kort", "", "ø" * 3000, "kort"],
    "day": DAYS,
    "moment": [datetime.datetime(2016, 12, 31, 23, 59, 59), DAYS[1], None, datetime.datetime(2020, 2, 29, 12, 30, 15)],
    "week": DAYS,
    "month": DAYS,
    "quarter": DAYS,
    "half": DAYS,
    "year": DAYS,
    "answer": numpy.array([1, 2, 1, 3], dtype="int8"),
})
for version in (117, 118, 119):
    for order in ("little", "big"):
        if order == "big" and version != 118:
            continue
        # pandas 1.5.3 says itself that its long texts in big-endian files may not be right.
        written = data if order == "little" else data.assign(remark=data["place"])
        written.to_stata(
            HERE / f"pandas-{version}{'-big-endian' if order == 'big' else ''}.dta",
            version=version,
            byteorder=order,
            write_index=False,
            convert_strl=["remark"] if order == "little" else [],
            convert_dates={"day": "td", "moment": "tc", "week": "tw", "month": "tm", "quarter": "tq", "half": "th", "year": "ty"},
            data_label="Made by pandas",
            time_stamp=datetime.datetime(2026, 11, 5, 14, 3),
            variable_labels={"place": "Where", "answer": "How often"},
            value_labels={"answer": {1: "Ofte", 2: "Sjelden", 3: "Aldri"}},
        )
